import type { Locale } from '../../locales.ts';
import { parseQuery, type QueryTerm } from './query.ts';
import { scoreRecord, type ScoredResult, type SearchRequest } from './rank.ts';
import { relaxQuery } from './relax-query.ts';
import { messagesAnchor, type SearchRecord } from '../record.ts';
import { parameterTerm, spanTerms } from './terms.ts';
import { parametersHolding, type ReaderValues } from './values.ts';

/** A page that the engine proposes. Its records are loaded on demand. */
interface Candidate {
  id: string;
  score: number;
  load: () => Promise<readonly SearchRecord[]>;
}

/** Finds the pages that contain all of the given index terms, in whichever of their records. */
export interface Engine {
  find: (terms: readonly string[]) => Promise<Candidate[]>;
}

/** The records that match the whole query, or else those that come closest. */
export interface Outcome {
  results: ScoredResult[];
  partial: boolean;
  /** The engine proposed more pages than were loaded. */
  more: boolean;
}

/** The reader's language, their values, and the runbook that is open. */
export interface Reader {
  locale: Locale;
  values: ReaderValues;
  runbook?: string | undefined;
}

/** Pages that are loaded and scored for one search. */
const maxLoaded = 40;

/** Pages that are loaded at once; the next ones only where these hold fewer records that match whole. */
const batch = 8;

/** Records shown where none matches the whole query. */
const maxClosest = 10;

/** Parameters whose values are searched for one term. */
const maxParameters = 6;

/** Searches the pages, with the reader's values in them, for a query, which counts less inside terms that are longer. */
export async function search(
  engine: Engine,
  query: string,
  reader: Reader,
  longer: readonly RegExp[] = [],
): Promise<Outcome> {
  const terms = parseQuery(query, reader.locale);
  if (terms.length === 0) return { results: [], partial: false, more: false };
  const { values, runbook } = reader;
  const request = { query, terms, values, runbook, longer };
  const asked = engineQueries(terms, values).map((indexTerms) => engine.find(indexTerms));
  const candidates = unique((await Promise.all(asked)).flat());
  const { results, loaded } = await wholeMatches(candidates, request);
  // Where only the messages of a page say it whole, a step that comes close may be what is looked for.
  if (results.some(({ record }) => record.anchor !== messagesAnchor))
    return { results, partial: false, more: candidates.length > loaded };
  const close = await closest(engine, request);
  const near =
    close.length > 0 ? close : await closest(engine, { ...request, terms: relaxQuery(terms) });
  const known = new Set(results.map(({ record }) => record.page));
  const others = near.filter(({ record: { page, anchor } }) => {
    return anchor !== messagesAnchor || !known.has(page);
  });
  return { results: [...results, ...others], partial: results.length === 0, more: false };
}

/** The index terms of the query, and those of parameters whose values contain a part of it. */
function engineQueries(terms: readonly QueryTerm[], values: ReaderValues): string[][] {
  const queries = [terms.flatMap(spanTerms)];
  for (const term of terms) {
    const others = terms.filter((other) => other !== term).flatMap(spanTerms);
    for (const name of parametersHolding(values, term).slice(0, maxParameters))
      queries.push([...others, parameterTerm(name)]);
  }
  return queries;
}

/** The records that match the most terms, and at least half of them. */
async function closest(engine: Engine, request: SearchRequest): Promise<ScoredResult[]> {
  const { terms } = request;
  if (terms.length < 2) return [];
  const found = (await Promise.all(terms.map((term) => engine.find(spanTerms(term))))).flat();
  const times = new Map<string, number>();
  for (const { id } of found) times.set(id, (times.get(id) ?? 0) + 1);
  const likely = unique(found).sort((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0));
  const scored = await scoreAll(likely.slice(0, maxLoaded), request);
  // The messages of a page name nearly everything: how close a step comes is measured among steps.
  const steps = scored.filter(({ record }) => record.anchor !== messagesAnchor);
  const measured = steps.length > 0 ? steps : scored;
  const most = Math.max(0, ...measured.map(({ matchedCount }) => matchedCount));
  return scored
    .filter(({ matchedCount, matchesItself }) => matchesItself && matchedCount >= most)
    .filter(({ matchedCount }) => matchedCount * 2 >= terms.length)
    .slice(0, maxClosest);
}

/** The records that match the whole query in the likeliest pages, of which no more are loaded than are needed. */
async function wholeMatches(
  candidates: readonly Candidate[],
  request: SearchRequest,
): Promise<{ results: ScoredResult[]; loaded: number }> {
  const results: ScoredResult[] = [];
  const likely = candidates.slice(0, maxLoaded);
  let loaded = 0;
  while (loaded < likely.length && results.length < batch) {
    const scored = await scoreAll(likely.slice(loaded, loaded + batch), request);
    results.push(...scored.filter((result) => isWhole(result, request)));
    loaded += batch;
  }
  return { results: results.sort(bestFirst), loaded };
}

function isWhole({ matchedCount, matchesItself }: ScoredResult, { terms }: SearchRequest): boolean {
  return matchesItself && matchedCount === terms.length;
}

function bestFirst(one: ScoredResult, other: ScoredResult): number {
  return other.score - one.score;
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if ((best.get(candidate.id)?.score ?? -1) < candidate.score) best.set(candidate.id, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** All records of pages, scored. */
async function scoreAll(
  candidates: readonly Candidate[],
  request: SearchRequest,
): Promise<ScoredResult[]> {
  const scored = candidates.map(async ({ load }) =>
    (await load()).map((record) => scoreRecord(record, request)),
  );
  return (await Promise.all(scored)).flat().sort(bestFirst);
}
