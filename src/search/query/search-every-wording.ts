import { search, type Engine, type Outcome, type Reader } from './search.ts';
import { longerTerms } from './longer-terms.ts';
import { messagesAnchor } from '../record.ts';
import type { ScoredResult } from './rank.ts';
import { wordingsOf, type Thesaurus } from './synonyms.ts';

/** An outcome, and the words of the pages that were searched as well as those of the query. */
export interface WordedOutcome extends Outcome {
  also: string[];
}

/** What matches in the words of the pages is worth less than what matches as typed. */
const wordingWeight = 0.7;

/** Searches for a query as typed, and in the words that the pages use for what it says. */
export async function searchEveryWording(
  engine: Engine,
  query: string,
  reader: Reader,
  thesaurus: Thesaurus,
): Promise<WordedOutcome> {
  const wordings = [{ query, words: [] }, ...wordingsOf(query, thesaurus)];
  const outcomes = await Promise.all(
    wordings.map(async ({ query: wording, words }, at): Promise<WordedOutcome> => {
      const longer = longerTerms(wording, thesaurus, reader.locale);
      const outcome = await search(engine, wording, reader, longer);
      return at === 0 ? { ...outcome, also: [] } : { ...weighed(outcome), also: words };
    }),
  );
  const whole = outcomes.filter(({ partial, results }) => !partial && results.some(isStep));
  return whole.length > 0 ? merged(whole) : closestOf(outcomes);
}

// Where only the messages of a page match, what comes close may be what is looked for.
function isStep({ record }: ScoredResult): boolean {
  return record.anchor !== messagesAnchor;
}

function weighed(outcome: Outcome): Outcome {
  const results = outcome.results.map((result) => ({
    ...result,
    score: result.score * wordingWeight,
  }));
  return { ...outcome, results };
}

/** The outcomes as one, each record once: as it matches best. */
function merged(outcomes: readonly WordedOutcome[]): WordedOutcome {
  const best = new Map<string, ScoredResult>();
  const also = new Set<string>();
  for (const outcome of outcomes) {
    for (const result of outcome.results) {
      const place = `${result.record.page}#${result.record.anchor}`;
      const known = best.get(place);
      if (!known) for (const word of outcome.also) also.add(word);
      if (!known || known.score < result.score) best.set(place, result);
    }
  }
  return {
    results: [...best.values()].sort((a, b) => b.score - a.score),
    partial: false,
    more: outcomes.some(({ more }) => more),
    also: [...also],
  };
}

/** The outcome whose best record matches most of its query; the first, which is as typed, if several do. */
export function closestOf<T extends WordedOutcome>(outcomes: readonly T[]): T {
  const most = ({ results }: Outcome) =>
    Math.max(0, ...results.map((result) => result.matchedCount));
  return outcomes.reduce((best, other) => (most(other) > most(best) ? other : best));
}
