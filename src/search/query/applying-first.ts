import { isTitle, matchesAll } from './analyze.ts';
import { weights, type ScoredResult, type Weighed } from './rank.ts';

/** Who names a thing once more says about as much of it: a score may be so much of another one. */
const asMuch = 0.9;

/** What results have alike that may change places, and the order in which they then stand. */
interface Likeness {
  readonly key: string;
  readonly order: (one: ScoredResult, other: ScoredResult) => number;
}

/**
 * Results, best first, in which those that a page shows come before those that it has put aside for another purpose, where
 * their titles match the query alike, or where only prose does and says about as much. All others keep their places, because
 * a title that says more, or a command, may be what the reader asks for whatever they are here for.
 */
export function applyingFirst(results: readonly ScoredResult[]): ScoredResult[] {
  const found = results.map((result) => ({ result, likeness: likenessOf(result) }));
  const groups = new Map<string, { results: ScoredResult[] } & Pick<Likeness, 'order'>>();
  for (const { result, likeness } of found) {
    if (!likeness) continue;
    const group = groups.get(likeness.key) ?? { order: likeness.order, results: [] };
    group.results.push(result);
    groups.set(likeness.key, group);
  }
  for (const group of groups.values()) group.results.sort(group.order);
  return found.map(
    ({ result, likeness }) => groups.get(likeness?.key ?? '')?.results.shift() ?? result,
  );
}

function asideLast(one: ScoredResult, other: ScoredResult): number {
  return Number(one.isPutAside) - Number(other.isPutAside);
}

function muchBetterFirst(one: ScoredResult, other: ScoredResult): number {
  return worthOf(other) - worthOf(one);
}

function worthOf({ score, isPutAside }: ScoredResult): number {
  return isPutAside ? score * asMuch : score;
}

/** The page of a result, with how its titles match, or else its command, or its prose; undefined where only other texts do. */
function likenessOf({ record: { page }, texts }: ScoredResult): Likeness | undefined {
  const qualities = qualitiesIn(texts.filter(isTitle));
  const isNamed = texts.some(({ kind, literal }) => kind === 'command' && literal);
  if (isNamed || qualities.some((quality) => quality > 0))
    return { key: JSON.stringify([page, isNamed, qualities]), order: asideLast };
  const whole = texts.filter(matchesAll);
  if (Math.max(...whole.map(({ weight }) => weight)) !== weights.prose) return undefined;
  const isLiteral = whole.some(({ literal }) => literal);
  return { key: JSON.stringify([page, isLiteral]), order: muchBetterFirst };
}

/** How well each term of the query matches in the best of these texts. */
function qualitiesIn(texts: readonly Weighed[]): number[] {
  const terms = texts[0]?.matches ?? [];
  return terms.map((_, at) =>
    Math.max(0, ...texts.flatMap(({ matches }) => (matches[at] ?? []).map((each) => each.quality))),
  );
}
