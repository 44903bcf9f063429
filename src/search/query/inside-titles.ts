import type { SearchRecord } from '../record.ts';
import { fold, plainText } from './fold.ts';
import { titleResult } from './title-result.ts';
import type { ScoredResult } from './rank.ts';

const maxResults = 40;

/** Whether a query is a part of a word in Latin letters that may stand inside another: the index knows only beginnings. */
export function mayBeInside(query: string): boolean {
  return /^[\p{Script=Latin}\d]{2,}$/u.test(query);
}

/** The titles that hold a text inside a word: those of pages first, and those of which the text is more. */
export function findInside(records: readonly SearchRecord[], query: string): ScoredResult[] {
  const wanted = plainText(query);
  return records
    .flatMap((record): ScoredResult[] => {
      const title = record.titles.at(-1) ?? '';
      const { chars, from, to } = fold(title);
      const at = chars.join('').indexOf(wanted);
      if (at === -1) return [];
      const last = at + wanted.length - 1;
      const match = { from: from[at] ?? 0, to: to[last] ?? 0, quality: 1 as const };
      // A long title holds more parts, each of which is meant less often.
      const share = wanted.length / chars.length;
      return [titleResult(record, [match], (1 + share / 10) / record.titles.length)];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, maxResults);
}
