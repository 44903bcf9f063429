import { isMap } from '../../components/page/embedded-guards.ts';
import { doneText } from '../../components/page/earlier-storage.ts';
import { type Entries, isEntry, laterNames } from './entries.ts';

/** An entry's text and when it got it, in milliseconds; without a text, when the reader cleared it. */
export interface VersionedEntry {
  readonly at: number;
  readonly text: string | undefined;
}

/** The reader's entries as a page knows them, with the cleared ones. */
export type VersionedEntries = ReadonlyMap<string, VersionedEntry>;

const day = 24 * 60 * 60 * 1000;
const mostKept = 3000;
const mostCleared = 1000;

/** Gives changed and cleared entries a timestamp, always a later one than that of the entry they replace. */
export function recordChanges(
  known: VersionedEntries,
  entries: Entries,
  at: number,
): VersionedEntries {
  const noted = new Map(known);
  for (const name of [...known.keys(), ...entries.keys()]) {
    const before = known.get(name);
    const text = entries.get(name);
    if (before?.text !== text) noted.set(name, { at: Math.max(at, (before?.at ?? -1) + 1), text });
  }
  return noted;
}

/** Merges received entries into those of this page: the newer one wins, and on a tie the one of this page. */
export function mergeNewest(here: VersionedEntries, coming: VersionedEntries): VersionedEntries {
  const merged = new Map(here);
  for (const [name, entry] of coming) {
    if (entry.at > (here.get(name)?.at ?? -1)) merged.set(name, entry);
  }
  return merged;
}

/** The entries that a reader has, without the cleared ones. */
export function entriesOf(versioned: VersionedEntries): Entries {
  return new Map(
    [...versioned].flatMap(([name, { text }]) => (text === undefined ? [] : [[name, text]])),
  );
}

/** Versioned entries as JSON has them, the oldest left out where there are too many. */
export function packVersioned(versioned: VersionedEntries): Record<string, readonly unknown[]> {
  const newest = [...versioned].sort(([, a], [, b]) => b.at - a.at);
  const kept = newest.filter(([, { text }]) => text !== undefined).slice(0, mostKept);
  const cleared = newest.filter(([, { text }]) => text === undefined).slice(0, mostCleared);
  const packed = [...kept, ...cleared].map(
    ([name, { at, text }]) => [name, text === undefined ? [at] : [at, text]] as const,
  );
  return Object.fromEntries(packed);
}

/** A time far in the future counts as the oldest, or its entry would win until then. */
function plausible(at: number, now: number): number {
  return at > now + day ? 0 : at;
}

function unpackEntry(name: string, packed: unknown, now: number): [string, VersionedEntry][] {
  const parts: readonly unknown[] = Array.isArray(packed) ? packed : [];
  const [at, text] = parts;
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0) return [];
  const isCleared = parts.length === 1;
  if (!isCleared && (parts.length > 2 || typeof text !== 'string')) return [];
  const own = typeof text === 'string' ? text : undefined;
  const time = plausible(at, now);
  if (isEntry(name, own)) return [[name, { at: time, text: own }]];
  // An odd step costs the others nothing.
  const later = laterNames(name, own ?? '').filter((each) => isEntry(each, doneText));
  return later.map((each) => [each, { at: time, text: doneText }]);
}

/** Reads versioned entries from outside: those that are not as they should be are left out, too many are refused. */
export function unpackVersioned(input: unknown, now: number): VersionedEntries | undefined {
  if (!isMap(input)) return undefined;
  const all = Object.entries(input);
  if (all.length > mostKept + mostCleared) return undefined;
  return new Map(all.flatMap(([name, packed]) => unpackEntry(name, packed, now)));
}
