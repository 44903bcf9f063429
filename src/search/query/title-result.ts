import type { SearchRecord } from '../record.ts';
import type { Match } from './matching.ts';
import { weights, type ScoredResult } from './rank.ts';

/** A result that was found by its title alone. */
export function titleResult(
  record: SearchRecord,
  matches: readonly Match[],
  score: number,
): ScoredResult {
  const text = record.titles.at(-1) ?? '';
  return {
    record,
    texts: [
      { kind: 'title', text, matches: [[...matches]], literal: false, weight: weights.title },
    ],
    matchedCount: 1,
    matchesItself: true,
    unmet: undefined,
    isPutAside: false,
    score,
  };
}
