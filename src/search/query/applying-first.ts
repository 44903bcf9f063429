import { isTitle } from './analyze.ts';
import type { ScoredResult, Weighed } from './rank.ts';

/**
 * Results, best first, in which those that a page shows come before those that it has put aside for another purpose, where
 * their titles match the query alike. All others keep their places, because a title that says more, or a command, may be
 * what the reader asks for whatever they are here for.
 */
export function applyingFirst(results: readonly ScoredResult[]): ScoredResult[] {
  const alike = new Map<string, ScoredResult[]>();
  for (const result of results) {
    const key = titleKey(result);
    if (key !== undefined) alike.set(key, [...(alike.get(key) ?? []), result]);
  }
  for (const some of alike.values()) some.sort(asideLast);
  return results.map((result) => alike.get(titleKey(result) ?? '')?.shift() ?? result);
}

function asideLast(one: ScoredResult, other: ScoredResult): number {
  return Number(one.isPutAside) - Number(other.isPutAside);
}

/** The page of a result with how its titles, or else its command, matches; undefined where only other texts do. */
function titleKey({ record: { page }, texts }: ScoredResult): string | undefined {
  const qualities = qualitiesIn(texts.filter(isTitle));
  const isTitled = qualities.some((quality) => quality > 0);
  const isNamed = texts.some(({ kind, literal }) => kind === 'command' && literal);
  return isTitled || isNamed ? JSON.stringify([page, isNamed, qualities]) : undefined;
}

/** How well each term of the query matches in the best of these texts. */
function qualitiesIn(texts: readonly Weighed[]): number[] {
  const terms = texts[0]?.matches ?? [];
  return terms.map((_, at) =>
    Math.max(0, ...texts.flatMap(({ matches }) => (matches[at] ?? []).map((each) => each.quality))),
  );
}
