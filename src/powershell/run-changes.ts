import type { Node } from 'web-tree-sitter';
import { assignedOnly } from './assigned-only.ts';
import { isOnlyShown } from './arguments.ts';
import { commandName } from './called-names.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { givenTo, type Given } from './given-arguments.ts';
import { coreOf } from './nodes.ts';
import { searchSources } from './object-sources.ts';
import { isDefined } from './run-again-programs.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** A change of what runs: of what, in which respect, whether it runs afterwards, and the names, where all are seen. */
export interface RunChange {
  readonly noun: string;
  readonly aspect: string;
  readonly isOn: boolean;
  readonly names: string | undefined;
}

const ending = /^(?:(?:stop|suspend)-(\w+)|dismount-(database))$/;
const beginning = /^(?:(?:start|resume)-(\w+)|mount-(database))$/;

/** What a command records or does for the session alone, and ends when it is done. */
const ofSession = /^(?:\w*job|transcript|csclslogging|neteventsession|sleep|process|computer)$/;

const naming = ['identity', 'name', 'displayname', 'servicename', 'taskname', 'mountpoint'];

interface Setting {
  readonly noun: string;
  readonly aspect: string;
  readonly parameters: readonly string[];
  readonly off: RegExp;
}

/** Parameters that stop or start a thing, or keep it from starting. */
const settings: Readonly<Record<string, readonly Setting[]>> = {
  'set-service': [
    { noun: 'service', aspect: 'run', parameters: ['status'], off: /^(?:stopped|paused)$/ },
    {
      noun: 'service',
      aspect: 'startup',
      parameters: ['startuptype', 'startmode', 'starttype', 'sm', 'st'],
      off: /^disabled$/,
    },
  ],
  'set-servercomponentstate': [
    {
      noun: 'servercomponentstate',
      aspect: 'run',
      parameters: ['state'],
      off: /^(?:inactive|draining)$/,
    },
  ],
};

/** Every change of what runs that a command makes. */
export function runChangesOf(tree: ScriptTree, command: Node): RunChange[] {
  const plain = commandName(tree, command);
  if (isOnlyShown(command) || isDefined(tree, plain)) return [];
  const set = Object.hasOwn(settings, plain) ? (settings[plain] ?? []) : [];
  if (set.length > 0) return set.flatMap((setting) => changeBy(tree, command, plain, setting));
  if (/^(?:new|set)-itemproperty$/.test(plain)) return startupInRegistry(tree, command, plain);
  const found = ending.exec(plain) ?? beginning.exec(plain);
  const noun = found?.[1] ?? found?.[2];
  if (noun === undefined || ofSession.test(noun)) return [];
  return [{ noun, aspect: 'run', isOn: !ending.test(plain), names: namesOf(tree, command, noun) }];
}

function changeBy(tree: ScriptTree, command: Node, plain: string, setting: Setting): RunChange[] {
  const { noun, aspect, parameters, off } = setting;
  const given = givenTo(tree, command);
  const states = given
    .filter(({ name }) => mayMean(plain, name, parameters))
    .flatMap(({ value }) => constantsOf(tree, value) ?? []);
  if (states.length === 0) return [];
  const part = given.find(({ name }) => mayMean(plain, name, ['component']));
  const parts = part ? constantsOf(tree, part.value)?.join() : '';
  const names = namesOf(tree, command, noun);
  return [
    {
      noun,
      aspect,
      isOn: !states.some((state) => off.test(state)),
      names: names === undefined || parts === undefined ? undefined : `${names} ${parts}`.trim(),
    },
  ];
}

/** The number by which the registry says that a service does not start. */
const disabled = /^['"]?(?:4|0x0*4)['"]?$/i;

/** `Set-ItemProperty HKLM:\\SYSTEM\\CurrentControlSet\\Services\\W3SVC -Name Start -Value 4`, which keeps a service from starting. */
function startupInRegistry(tree: ScriptTree, command: Node, plain: string): RunChange[] {
  const given = givenTo(tree, command);
  const placed = given.filter(({ name }) => name === '');
  const at = (...names: string[]) =>
    (given.find(({ name }) => mayMean(plain, name, names)) ?? placed.shift())?.value;
  const [key, entry, value] = [at('path', 'literalpath'), at('name'), at('value')];
  if (!key || !entry || !value || constantsOf(tree, entry)?.join() !== 'start') return [];
  const [, service] =
    /\\(?:current)?controlset\d*\\services\\([^\\]+)\\?$/.exec(
      constantsOf(tree, key)?.join() ?? '',
    ) ?? [];
  if (service === undefined) return [];
  const isOn = valuesOf(tree, value).every((one) => !disabled.test(sourceOf(tree, one).trim()));
  return [{ noun: 'service', aspect: 'startup', isOn, names: service }];
}

/** The things that a command names, by itself or by what is given to it by `|`; undefined where one cannot be seen. */
export function namesOf(tree: ScriptTree, command: Node, noun: string): string | undefined {
  if (command.previousSibling?.type === '|') {
    const giver = command.previousSibling.previousSibling;
    const isOfKind = giver?.type === 'command' && commandName(tree, giver).endsWith(`-${noun}`);
    return isOfKind ? namesOf(tree, giver, noun) : undefined;
  }
  const value = nameIn(givenTo(tree, command), commandName(tree, command));
  const names = value && constantsOf(tree, value);
  // What the reader gives may have wildcards, which a service takes.
  const isOpen = noun.endsWith('service') && names?.some((name) => name.startsWith('{{'));
  return names === undefined || isOpen === true ? undefined : names.sort().join();
}

function nameIn(given: readonly Given[], plain: string): Node | undefined {
  const named = given.find(({ name }) => mayMean(plain, name, naming));
  return (named ?? given.find(({ name }) => name === ''))?.value;
}

/** The texts that a value may be, in lower case; undefined where one of them is not seen. */
function constantsOf(tree: ScriptTree, value: Node): string[] | undefined {
  const { found, problem } = searchSources(tree, value);
  if (problem !== undefined) return undefined;
  const texts = found.flatMap((source) => {
    if ('constant' in source) return source.constant.toLowerCase();
    return 'placeholder' in source ? `{{${source.placeholder}}}` : [];
  });
  return texts.length === found.length ? [...new Set(texts)] : undefined;
}

/** The changes that a method of a service makes, which a query of services by their names gives. */
export function runChangesOfMethod(tree: ScriptTree, target: Node, method: string): RunChange[] {
  const isOn = /^(?:start|continue|start_?service|resume_?service)$/i.test(method);
  if (!isOn && !/^(?:stop|pause)(?:service)?$/i.test(method)) return [];
  const cores = valuesOf(tree, target);
  const names = cores.map((core) => serviceIn(tree, core));
  const [first] = names;
  const isSame = names.every((name) => name === first);
  return [{ noun: 'service', aspect: 'run', isOn, names: isSame ? first : undefined }];
}

/** What a value is: itself, or all that is assigned to the variable. */
export function valuesOf(tree: ScriptTree, node: Node): readonly Node[] {
  const core = coreOf(node);
  const name = core.type === 'variable' ? sourceOf(tree, core).slice(1).toLowerCase() : '';
  const values = assignedOnly(tree, name);
  return values.length > 0 ? values.map(coreOf) : [core];
}

function serviceIn(tree: ScriptTree, core: Node): string | undefined {
  if (core.type !== 'command') return undefined;
  const plain = commandName(tree, core);
  if (plain === 'get-service') return namesOf(tree, core, 'service');
  if (!/^get-(?:wmiobject|ciminstance)$/.test(plain)) return undefined;
  const source = sourceOf(tree, core);
  const [, name] = /\bname\s*=\s*['"]{1,2}([\w$]+)['"]/i.exec(source) ?? [];
  return /\bwin32_service\b/i.test(source) ? name?.toLowerCase() : undefined;
}
