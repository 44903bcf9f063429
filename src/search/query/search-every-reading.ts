import type { SearchRecord } from '../record.ts';
import { applyingFirst } from './applying-first.ts';
import { areInitials, mayBeOtherKeys } from './keys.ts';
import { findInside, mayBeInside } from './inside-titles.ts';
import { ownFirst } from './own-first.ts';
import type { ScoredResult } from './rank.ts';
import type { Engine, Reader } from './search.ts';
import { closestOf, searchEveryWording, type WordedOutcome } from './search-every-wording.ts';
import type { Thesaurus } from './synonyms.ts';
import { isPutAside, unmetWords } from './values.ts';

/** An outcome, and what else than the typed query it answers. */
export interface ReadOutcome extends WordedOutcome {
  /** The queries that the keys give with the other layout, where they found something. */
  readAs: string[];
  /** Whether the query was taken for the first consonants of titles. */
  byInitials: boolean;
  /** The query with the nearest words of titles and names of commands, where that was searched in its place. */
  nearest?: string;
}

/** What a query is searched in: the index, and the titles and names of the language, which are loaded when needed. */
export interface Searched {
  readonly engine: Engine;
  readonly titles: () => Promise<readonly SearchRecord[]>;
  readonly names: () => Promise<readonly string[]>;
}

/**
 * Searches for a query as typed, as initials, and as the other keyboard layout has it; what matches as typed comes first. Where
 * nothing matches whole, the nearest words of the titles, and names of the commands, are searched.
 */
export async function searchEveryReading(
  searched: Searched,
  query: string,
  reader: Reader,
  thesaurus: Thesaurus,
): Promise<ReadOutcome> {
  const outcome = await searchReadings(searched, query, reader, thesaurus);
  return { ...outcome, results: ownFirst(applyingFirst(outcome.results), reader.runbook) };
}

async function searchReadings(
  searched: Searched,
  query: string,
  reader: Reader,
  thesaurus: Thesaurus,
): Promise<ReadOutcome> {
  const typed = {
    ...(await searchEveryWording(searched.engine, query, reader, thesaurus)),
    readAs: [],
    byInitials: false,
  };
  const outcome = together(typed, await otherReadings(searched, query, reader, thesaurus, typed));
  if (isWhole(outcome)) return outcome;
  const titles = await searched.titles();
  const inside = mayBeInside(query) ? [byTitle(findInside(titles, query), reader)] : [];
  const found = together(outcome, inside);
  if (isWhole(found)) return found;
  return together(found, await nearestReading(searched, query, reader, thesaurus));
}

/** The query with the nearest words of the titles and names of the commands, where it is whole. */
async function nearestReading(
  { engine, titles, names }: Searched,
  query: string,
  reader: Reader,
  thesaurus: Thesaurus,
): Promise<ReadOutcome[]> {
  const loaded = await import('./nearest-words.ts').catch(() => undefined);
  const find = (text: string) => searchEveryWording(engine, text, reader, thesaurus);
  const isFound = async (word: string) => isWhole(await find(word));
  const known = { titles: await titles(), names: await names() };
  const nearest = await loaded?.nearestQuery(query, known, reader.locale, isFound);
  if (nearest === undefined) return [];
  const outcome = await find(nearest);
  return isWhole(outcome) ? [{ ...outcome, readAs: [], byInitials: false, nearest }] : [];
}

async function otherReadings(
  { engine, titles }: Searched,
  query: string,
  reader: Reader,
  thesaurus: Thesaurus,
  typed: ReadOutcome,
): Promise<ReadOutcome[]> {
  const { locale } = reader;
  const asInitials = areInitials(query, locale);
  const asKeys = mayBeOtherKeys(query, locale, isWhole(typed));
  if (!asInitials && !asKeys) return [];
  const loaded = await import('./hangul-readings.ts').catch(() => undefined);
  // What was typed is shown all the same, and the next query tries to load it again.
  if (!loaded) return [];
  const { findInitials, readingsOf } = loaded;
  const titled = asInitials ? findInitials(await titles(), query) : [];
  const readings = asKeys ? readingsOf(query, locale) : [];
  const read = await Promise.all(
    readings.map(async (reading): Promise<ReadOutcome> => {
      const outcome = await searchEveryWording(engine, reading, reader, thesaurus);
      return { ...outcome, readAs: [reading], byInitials: false };
    }),
  );
  return [{ ...byTitle(titled, reader), byInitials: titled.length > 0 }, ...read];
}

/** What was found by titles alone, shown as the reader's choices have it. */
function byTitle(found: readonly ScoredResult[], { values }: Reader): ReadOutcome {
  const results = found.map((result) => ({
    ...result,
    unmet: unmetWords(result.record, values),
    isPutAside: isPutAside(result.record, values),
  }));
  return { results, partial: false, more: false, also: [], readAs: [], byInitials: false };
}

function isWhole({ results, partial }: WordedOutcome): boolean {
  return results.length > 0 && !partial;
}

/** What matches whole, as typed first; where nothing does, what comes closest. */
function together(typed: ReadOutcome, others: readonly ReadOutcome[]): ReadOutcome {
  const found = [typed, ...others].filter(isWhole);
  if (found.length === 0) return closestOf([typed, ...others]);
  return found.reduce((all, next) => {
    const known = new Set(all.results.map(placeOf));
    const added = next.results.filter((result) => !known.has(placeOf(result)));
    if (added.length === 0) return all;
    return {
      results: [...all.results, ...added],
      partial: false,
      more: all.more || next.more,
      also: [...new Set([...all.also, ...next.also])],
      readAs: [...all.readAs, ...next.readAs],
      byInitials: all.byInitials || next.byInitials,
    };
  });
}

function placeOf({ record: { page, anchor } }: ScoredResult): string {
  return `${page}#${anchor}`;
}
