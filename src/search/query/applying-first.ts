import type { ScoredResult } from './rank.ts';

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

/** The page of a result with how its title, or else its command, matches; undefined where only other texts do. */
function titleKey({ record: { page }, texts }: ScoredResult): string | undefined {
  const title = texts.find(({ kind }) => kind === 'title');
  const qualities = title?.matches.map((found) =>
    Math.max(0, ...found.map((each) => each.quality)),
  );
  const isTitled = qualities?.some((quality) => quality > 0) === true;
  const isNamed = texts.some(({ kind, literal }) => kind === 'command' && literal);
  return isTitled || isNamed ? JSON.stringify([page, isNamed, qualities]) : undefined;
}
