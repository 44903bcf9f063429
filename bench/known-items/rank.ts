import type { Engines } from '../../src/components/search/engine.ts';
import { groupByPage, resultsPerGroup } from '../../src/search/query/group.ts';
import { searchEveryReading } from '../../src/search/query/search-every-reading.ts';
import type { KnownItem } from './queries.ts';

const counted = 10;

/** One by a rank among the first ten, or nothing. */
export interface Ranks {
  /** Of the page among the pages that search shows, each under its title. */
  readonly own: number;
  /** Of the first link to the page among the links, of which a page has up to five. */
  readonly byLink: number;
}

function reciprocal(pages: readonly string[], page: string): number {
  const at = pages.slice(0, counted).indexOf(page);
  return at === -1 ? 0 : 1 / (at + 1);
}

/** Ranks the page of an item in what search shows. */
export async function ranksOf(
  engines: Engines,
  { locale, page, query }: KnownItem,
): Promise<Ranks> {
  const { results } = await searchEveryReading(engines, query, { locale, values: {} }, []);
  const groups = groupByPage(results);
  const pages = groups.map((group) => group.page);
  const limit = groups.length > 1 ? resultsPerGroup : results.length;
  const links = groups.flatMap((group) => group.results.slice(0, limit).map(() => group.page));
  return {
    own: reciprocal(pages, page),
    byLink: reciprocal(links, page),
  };
}
