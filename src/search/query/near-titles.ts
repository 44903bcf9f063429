import type { SearchRecord } from '../record.ts';
import { plainText } from './fold.ts';
import type { ScoredResult } from './rank.ts';
import { titleResult } from './title-result.ts';

/** More would hide that nothing was found. */
const most = 5;

/** A shorter query has too few pairs of letters to tell titles apart. */
const fewestPairs = 3;

/** The part of the pairs of a query that a title has to have. */
const leastShare = 0.5;

/** The titles that have most of the pairs of letters of a query, the nearest first: for a query that finds nothing. */
export function nearTitles(records: readonly SearchRecord[], query: string): ScoredResult[] {
  const wanted = pairsOf(query);
  if (wanted.size < fewestPairs) return [];
  return records
    .map((record) => {
      const pairs = pairsOf(record.titles.at(-1) ?? '');
      const shared = [...wanted].filter((pair) => pairs.has(pair)).length;
      // Of titles that share as much, the shorter one has less that was not asked for.
      return titleResult(record, [], shared / wanted.size - pairs.size / 1e4);
    })
    .filter(({ score }) => score >= leastShare)
    .sort((one, other) => other.score - one.score)
    .slice(0, most);
}

/** The pairs of letters that follow each other in a word; those of a Korean syllable are letters of their own. */
function pairsOf(text: string): Set<string> {
  const words =
    plainText(text)
      .normalize('NFD')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) =>
      Array.from(word.slice(1), (second, at) => `${word[at] ?? ''}${second}`),
    ),
  );
}
