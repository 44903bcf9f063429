import type { SettingCall } from '../../powershell/build.ts';
import { areOfOneKind } from './call-kinds.ts';

/** Verbs that set something of an object, or make it with settings of its own. */
const setting = new Set(['add', 'new', 'set', 'update']);

/** Parameters of which one takes back what another sets. */
const opposites = /^(?:add|clear|remove|replace)$/;

/** What a call sets that others do not: everything, a parameter, or something of another object. */
export type Difference = 'kind' | 'object' | { readonly parameter: string };

/**
 * What a call sets that none of some others is about; `isSet` tells which of its parameters count. Only what is certain is
 * told: not where tables, records or queries decide.
 */
export function differenceFrom(
  call: SettingCall,
  others: readonly SettingCall[],
  isSet: (parameter: SettingCall['parameters'][number]) => boolean,
): Difference | undefined {
  const near = others.filter((other) => isNear(call, other));
  if (near.length === 0) return 'kind';
  // Of an object with another noun nobody knows what its cmdlets set.
  if (near.some(({ noun }) => noun !== call.noun)) return undefined;
  const parameter = parameterOf(call, near, isSet);
  if (parameter !== undefined) return { parameter };
  return isOfOther(call, near) ? 'object' : undefined;
}

/** Whether two calls may be about the same: what is granted to one is no setting of what it is given. */
function isNear(one: SettingCall, other: SettingCall): boolean {
  const isOfOneKind = areOfOneKind(asNamed(one), asNamed(other));
  return isOfOneKind && granting.test(one.verb) === granting.test(other.verb);
}

const granting = /^(?:grant|revoke)$/;

const asNamed = ({ what }: SettingCall) => ({ name: what });

function parameterOf(
  call: SettingCall,
  others: readonly SettingCall[],
  isSet: (parameter: SettingCall['parameters'][number]) => boolean,
): string | undefined {
  if (!setting.has(call.verb) || others.some(({ verb, isOpen }) => isOpen || !setting.has(verb)))
    return undefined;
  const known = others.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  return call.parameters.filter(isSet).find(({ name }) => !known.some((one) => isSame(one, name)))
    ?.name;
}

/** Whether two parameters are one, as each may be cut short, or take each other back. */
function isSame(one: string, other: string): boolean {
  const isCut = one.startsWith(other) || other.startsWith(one);
  return isCut || (opposites.test(one) && opposites.test(other));
}

/** Whether a call is certainly about another object than others: one that none of them names, or the global one. */
function isOfOther({ objects }: SettingCall, others: readonly SettingCall[]): boolean {
  const named = others.map((other) => other.objects);
  if (!objects || named.includes(undefined)) return false;
  const own = objects.length === 0 ? ['global'] : objects;
  return named.every((names) =>
    (names && names.length > 0 ? names : ['global']).every(
      (name) => !own.some((one) => isSameObject(one, name)),
    ),
  );
}

/** Whether two names may be of one object: `Tag:Sales` is `Sales`, and what the reader gives with more beside it is it. */
function isSameObject(one: string, other: string): boolean {
  const [name, second] = [one.toLowerCase(), other.toLowerCase()];
  return name.includes(second) || second.includes(name);
}

/** Verbs that take an object away, with what was set of it or for it. */
const removing = new Set(['clear', 'disable', 'remove', 'revoke', 'uninstall', 'unregister']);

const making = new Set(['add', 'enable', 'import', 'install', 'new', 'register']);

/** Whether what a call sets goes with an object that the same command makes and the undo removes, as far as that can be seen. */
export function goesAlong(
  call: SettingCall,
  own: readonly SettingCall[],
  restoring: readonly SettingCall[],
): boolean {
  const gone = restoring.filter(({ verb }) => removing.has(verb));
  const made = own.filter(
    (one) =>
      one.start < call.start &&
      making.has(one.verb) &&
      gone.some((other) => areOfOneKind(asNamed(one), asNamed(other))),
  );
  if (made.length === 0) return false;
  if (!isFixed(call)) return true;
  const names = made.flatMap(({ objects, texts }) => objects ?? texts);
  return call.texts.some((text) => names.some((name) => isSameObject(text, name)));
}

/** Whether a call says the same at every run, of an object that is known. */
export function isFixed({ objects, parameters, isOpen }: SettingCall): boolean {
  return objects !== undefined && !isOpen && parameters.every((one) => one.isFixed);
}

/** Whether a command sets something for a while: a later call of it sets what was there before. */
export function isTemporary(call: SettingCall, own: readonly SettingCall[]): boolean {
  const alike = own.filter(({ verb, noun }) => verb === call.verb && noun === call.noun);
  return call.parameters.some(({ name }) => {
    const values = alike.flatMap(({ start, parameters }) =>
      parameters.filter((one) => one.name === name).map((one) => ({ start, ...one })),
    );
    return values.some(
      (one) => one.isFixed && values.some((other) => !other.isFixed && other.start > one.start),
    );
  });
}
