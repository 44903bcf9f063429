import { doneText } from '../../components/page/earlier-storage.ts';
import { doneBranch, settingKeys, valuesBranch } from '../../components/page/storage.ts';
import { parameterName } from '../../content/schemas/parameter-name.ts';
import { longestValue } from '../../parameters/value-limit.ts';

/** The stored data of a page as links carry it: texts by names such as values/edgeFqdn, done/<runbook>/<step> or theme. */
export type Entries = ReadonlyMap<string, string>;

/** The settings among the entries. */
export const settings = [
  'theme',
  'text',
  'space',
  'wrap',
  'guards',
  'paper',
  'keys',
  'locale',
] as const;

const id = '[a-z0-9-]{1,99}';

/** The shapes of entries, by name; links carry no others. A link is foreign: its ids are limited in length and number. */
const shapes: readonly (readonly [name: RegExp, text: (text: string) => boolean])[] = [
  [new RegExp(`^values/${parameterName}$`), ({ length }) => length > 0 && length <= longestValue],
  [new RegExp(`^done/${id}/${id}$`), (text) => text === doneText],
  [/^theme$/, matches(/^(?:light|dark)$/)],
  [/^text$/, matches(/^large(?:r)?$/)],
  [/^space$/, matches(/^less$/)],
  [/^wrap$/, matches(/^(?:true|false)$/)],
  [/^guards$/, matches(/^whole$/)],
  [/^paper$/, matches(/^(?:brief|all)$/)],
  [/^keys$/, matches(/^off$/)],
  [/^locale$/, matches(/^[a-z]{2}$/)],
];

function matches(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

/** Whether there can be an entry of this name with this text, or without one. */
export function isEntry(name: string, text?: string): boolean {
  const shape = shapes.find(([names]) => names.test(name));
  return shape !== undefined && (text === undefined || shape[1](text));
}

const stepsOfRunbook = new RegExp(`^done/${id}$`);

/** The names of entries that one of an earlier release stands for, which had all steps of a runbook in its text. */
export function laterNames(name: string, text: string): readonly string[] {
  return stepsOfRunbook.test(name) ? text.split(' ').map((step) => `${name}/${step}`) : [];
}

/** Whether an entry is the reader's own doing, which no link changes unasked, and not a setting. */
export function isOwnEntry(name: string): boolean {
  return name.includes('/');
}

const storedStep = new RegExp(`^${doneBranch}${id}/${id}$`);

/** Whether links carry a stored text. */
export function isCarried(name: string, text: string): boolean {
  if (!name.startsWith(valuesBranch)) return storedStep.test(name);
  return text === '' || isEntry(`values/${name.slice(valuesBranch.length)}`, text);
}

/** The texts of entries under the names by which a page stores them, without settings. */
export function textsOf(entries: Entries): ReadonlyMap<string, string> {
  const values = entriesBelow(entries, 'values');
  const done = entriesBelow(entries, 'done');
  return new Map([
    ...values.map(([name, text]) => [valuesBranch + name, text] as const),
    ...done.map(([name, text]) => [doneBranch + name, text] as const),
  ]);
}

/** The entries of stored texts and settings; what no page of ours writes is left out. */
export function entriesIn(
  texts: ReadonlyMap<string, string>,
  setting: (key: string) => string | undefined,
): Entries {
  const values = [...texts].filter(([name]) => name.startsWith(valuesBranch));
  const steps = [...texts.keys()].filter((name) => storedStep.test(name)).sort();
  const all = [
    ...values.map(([name, text]) => [`values/${name.slice(valuesBranch.length)}`, text]),
    ...steps.map((name) => [`done/${name.slice(doneBranch.length)}`, doneText]),
    ...settings.map((name) => [name, setting(settingKeys[name]) ?? '']),
  ] as const;
  return new Map(all.filter((entry): entry is [string, string] => isEntry(...asPair(entry))));
}

function asPair([name = '', text = '']: readonly (string | undefined)[]): [string, string] {
  return [name, text];
}

/** The entries of a kind, by the rest of their names. */
export function entriesBelow(entries: Entries, kind: string): (readonly [string, string])[] {
  return [...entries]
    .filter(([name]) => name.startsWith(`${kind}/`))
    .map(([name, text]) => [name.slice(kind.length + 1), text]);
}
