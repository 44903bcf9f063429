import type { ScoredResult } from './rank.ts';
import { saysAll } from './standing.ts';

/** What of a page answers best what was typed stands among so many of its first results, whatever it is for. */
const inSight = 2;

/** Results, best first, with what applies to the reader first among those of each page, which keeps its places. */
export function applyingFirst(results: readonly ScoredResult[]): ScoredResult[] {
  const pages = new Map<string, ScoredResult[]>();
  for (const result of results) {
    const { page } = result.record;
    const own = pages.get(page) ?? [];
    pages.set(page, own);
    own.push(result);
  }
  const ordered = new Map([...pages].map(([page, own]) => [page, inOrder(own)]));
  return results.flatMap(({ record: { page } }) => ordered.get(page)?.shift() ?? []);
}

/** The results of one page, given best first. */
function inOrder(results: readonly ScoredResult[]): ScoredResult[] {
  const weigh = ({ score, onItsPage }: ScoredResult) => score * onItsPage;
  const sorted = [...results].sort((a, b) => weigh(b) - weigh(a));
  const best = results.find(({ texts }) => saysAll(texts)) ?? results[0];
  if (!best || sorted.indexOf(best) < inSight) return sorted;
  const others = sorted.filter((result) => result !== best);
  return [...others.slice(0, inSight - 1), best, ...others.slice(inSight - 1)];
}
