import { locales, type Locale } from '../../src/locales.ts';
import { Random } from '../scale/site/random.ts';
import type { GeneratedRunbook } from '../scale/site/runbook.ts';
import { enginesIn } from '../../tests/unit/search/query/support/engine.ts';
import { holding } from './inner-part.ts';
import { knownItems, targets, type Kind, type KnownItem, type Page } from './queries.ts';
import { ranksOf, type Ranks } from './rank.ts';

/** What the search for known items needs of a generated runbook. */
type TitledRunbook = Pick<GeneratedRunbook, 'id' | 'title'>;

/** How well the pages of a language are found by one kind of query. */
export interface KnownItemResult {
  readonly kind: Kind;
  readonly locale: Locale;
  readonly queries: number;
  readonly mrr: number;
  /** The same by the links of all pages, of which each shows up to five. */
  readonly byLink: number;
  /** What a search would reach that lists the titles that hold the query first, in any order: several may. */
  readonly byChance: number;
  readonly target: number;
  /** Queries that found their page not at all, or not first: the first few. */
  readonly missed: readonly string[];
}

const mostMissed = 8;
const counted = 10;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The mean reciprocal rank of one of some that are alike. */
function rankByChance(alike: number): number {
  const ranks = Array.from({ length: Math.min(counted, alike) }, (_, at) => 1 / (at + 1));
  return ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(1, alike);
}

function pagesOf(runbooks: readonly TitledRunbook[], locale: Locale): Page[] {
  return runbooks.map(({ id, title }) => ({
    locale,
    page: `${locale}/${id}/`,
    title: title[locale],
    english: title.en,
  }));
}

function resultOf(
  items: readonly KnownItem[],
  ranks: readonly Ranks[],
  titles: readonly string[],
): KnownItemResult | undefined {
  const [first] = items;
  if (!first) return undefined;
  const { kind, locale } = first;
  return {
    kind,
    locale,
    queries: items.length,
    mrr: mean(ranks.map(({ own }) => own)),
    byLink: mean(ranks.map(({ byLink }) => byLink)),
    byChance: mean(items.map(({ query }) => rankByChance(Math.max(1, holding(query, titles))))),
    target: targets[kind],
    missed: items
      .filter((_, at) => ranks[at]?.own !== 1)
      .slice(0, mostMissed)
      .map(({ query, page }) => `${query} → ${page}`),
  };
}

async function measureLanguage(
  site: string,
  locale: Locale,
  runbooks: readonly TitledRunbook[],
  chosen: readonly TitledRunbook[],
): Promise<KnownItemResult[]> {
  const engines = await enginesIn(site, locale);
  const titles = runbooks.map(({ title }) => title[locale]);
  const results: KnownItemResult[] = [];
  for (const kind of Object.keys(targets) as Kind[]) {
    const items = knownItems(kind, locale, pagesOf(chosen, locale), titles);
    const ranks: Ranks[] = [];
    for (const item of items) ranks.push(await ranksOf(engines, item));
    const result = resultOf(items, ranks, titles);
    if (result) results.push(result);
  }
  return results;
}

/** Searches a built site for the pages of some runbooks by what people remember of a title. */
export async function measureKnownItems(
  site: string,
  runbooks: readonly TitledRunbook[],
  sample: number,
): Promise<KnownItemResult[]> {
  const chosen = new Random(1).several(runbooks, sample);
  const results: KnownItemResult[] = [];
  for (const locale of locales)
    results.push(...(await measureLanguage(site, locale, runbooks, chosen)));
  return results;
}
