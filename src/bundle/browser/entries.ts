import { storageKeys } from '../../components/page/storage.ts';
import { isStoredDone, isStoredValues, onlyTexts } from '../../components/values/stored-values.ts';
import { parameterName } from '../../content/schemas/parameter-name.ts';
import { longestValue } from '../../parameters/value-limit.ts';

/** The stored data of a page in pieces: texts by names such as values/edgeFqdn, done/<runbook> or theme. */
export type Entries = ReadonlyMap<string, string>;

const { values: valuesKey, done: doneKey } = storageKeys;
const settings = ['theme', 'wrap', 'locale'] as const;

/** The shapes of entries, by name; links carry no others. A link is foreign: its ids are limited in length and number. */
const shapes: readonly (readonly [name: RegExp, text: (text: string) => boolean])[] = [
  [new RegExp(`^values/${parameterName}$`), ({ length }) => length > 0 && length <= longestValue],
  [/^done\/[a-z0-9-]{1,99}$/, matches(/^[a-z0-9-]{1,99}(?: [a-z0-9-]{1,99}){0,499}$/)],
  [/^theme$/, matches(/^(?:light|dark)$/)],
  [/^wrap$/, matches(/^(?:true|false)$/)],
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

function jsonOf(text: string | undefined, otherwise: unknown): unknown {
  try {
    return text === undefined ? otherwise : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The entries in the storage; undefined if the stored data cannot be read. */
export function entriesIn(stored: (key: string) => string | undefined): Entries | undefined {
  const values = jsonOf(stored(valuesKey), { version: 1, values: {} });
  const done = jsonOf(stored(doneKey), {});
  if (!isStoredValues(values) || !isStoredDone(done)) return undefined;
  const all = [
    ...Object.entries(onlyTexts(values.values)).map(([name, raw]) => [`values/${name}`, raw]),
    ...Object.entries(done).map(([runbook, steps]) => [`done/${runbook}`, steps.join(' ')]),
    ...settings.map((name) => [name, stored(storageKeys[name])]),
  ] as const;
  return new Map(
    all.filter((entry): entry is [string, string] => {
      const [name = '', text] = entry;
      return text !== undefined && isEntry(name, text);
    }),
  );
}

/** The entries of a kind, by the rest of their names. */
export function entriesBelow(entries: Entries, kind: string): (readonly [string, string])[] {
  return [...entries]
    .filter(([name]) => name.startsWith(`${kind}/`))
    .map(([name, text]) => [name.slice(kind.length + 1), text]);
}

function jsonText(all: readonly unknown[], content: unknown): string | undefined {
  return all.length === 0 ? undefined : JSON.stringify(content);
}

/** The texts to store for these entries by storage key; a key without a text is to be removed. */
export function storedTexts(entries: Entries): Map<string, string | undefined> {
  const values = entriesBelow(entries, 'values');
  const done = entriesBelow(entries, 'done').map(([id, steps]) => [id, steps.split(' ')] as const);
  return new Map([
    [valuesKey, jsonText(values, { version: 1, values: Object.fromEntries(values) })],
    [doneKey, jsonText(done, Object.fromEntries(done))],
    ...settings.map((name) => [storageKeys[name], entries.get(name)] as const),
  ]);
}
