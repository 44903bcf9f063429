import { doneText } from '../../components/page/earlier-storage.ts';
import { doneBranch, settingKeys, valuesBranch } from '../../components/page/storage.ts';
import { parameterName } from '../../content/schemas/parameter-name.ts';
import { longestValue } from '../../parameters/value-limit.ts';

/** The stored data of a page as links carry it: texts by names such as values/edgeFqdn, done/<runbook> or theme. */
export type Entries = ReadonlyMap<string, string>;

/** The settings among the entries. */
export const settings = ['theme', 'text', 'space', 'wrap', 'guards', 'paper', 'locale'] as const;

const step = '[a-z0-9-]{1,99}';
const mostSteps = 500;

/** The shapes of entries, by name; links carry no others. A link is foreign: its ids are limited in length and number. */
const shapes: readonly (readonly [name: RegExp, text: (text: string) => boolean])[] = [
  [new RegExp(`^values/${parameterName}$`), ({ length }) => length > 0 && length <= longestValue],
  [/^done\/[a-z0-9-]{1,99}$/, matches(new RegExp(`^${step}(?: ${step}){0,${mostSteps - 1}}$`))],
  [/^theme$/, matches(/^(?:light|dark)$/)],
  [/^text$/, matches(/^large(?:r)?$/)],
  [/^space$/, matches(/^less$/)],
  [/^wrap$/, matches(/^(?:true|false)$/)],
  [/^guards$/, matches(/^whole$/)],
  [/^paper$/, matches(/^(?:brief|own)$/)],
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

const isStep = matches(new RegExp(`^${step}$`));

/** What can be used of the text of an entry: an odd step, or one too many, costs the others nothing. */
export function usableText(name: string, text: string): string {
  if (!name.startsWith('done/')) return text;
  return text.split(' ').filter(isStep).slice(0, mostSteps).join(' ');
}

/** Whether an entry is the reader's own doing, which no link changes unasked, and not a setting. */
export function isOwnEntry(name: string): boolean {
  return name.includes('/');
}

const storedStep = new RegExp(`^${doneBranch}([^/]*)/(${step})$`);

/** The stored steps that are done, by runbook: links carry those of a runbook as one text. */
function stepsByRunbook(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const name of [...texts.keys()].sort()) {
    const [, runbook = '', id] = storedStep.exec(name) ?? [];
    const others = steps.get(runbook) ?? [];
    // An odd name, or one too many, costs the others nothing.
    if (id !== undefined && others.length < mostSteps) steps.set(runbook, [...others, id]);
  }
  return steps;
}

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
    ...done.flatMap(([id, steps]) =>
      steps.split(' ').map((each) => [`${doneBranch}${id}/${each}`, doneText] as const),
    ),
  ]);
}

/** The entries of stored texts and settings; what no page of ours writes is left out. */
export function entriesIn(
  texts: ReadonlyMap<string, string>,
  setting: (key: string) => string | undefined,
): Entries {
  const values = [...texts].filter(([name]) => name.startsWith(valuesBranch));
  const all = [
    ...values.map(([name, text]) => [`values/${name.slice(valuesBranch.length)}`, text]),
    ...[...stepsByRunbook(texts)].map(([id, steps]) => [`done/${id}`, steps.join(' ')]),
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
