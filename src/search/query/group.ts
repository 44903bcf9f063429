import { backgroundAnchor } from '../record.ts';
import { excerptOf } from './excerpt.ts';
import type { ScoredResult } from './rank.ts';

/** The results on one page, best first. */
export interface Group {
  page: string;
  title: string;
  results: ScoredResult[];
}

/** Results of one page that are shown at first where several pages have some. */
export const resultsPerGroup = 5;

/** Groups results by page; groups and results both come best first. */
export function groupByPage(results: readonly ScoredResult[]): Group[] {
  const groups = new Map<string, Group>();
  for (const result of results) {
    const { page, titles } = result.record;
    const group = groups.get(page) ?? { page, title: titles[0] ?? '', results: [] };
    group.results.push(result);
    groups.set(page, group);
  }
  return [...groups.values()];
}

/** The address of a result, given the site's root and the name of a folder's page where one is needed. */
export function addressOf(root: string, result: ScoredResult, index = ''): string {
  const { page, anchor } = result.record;
  const place = anchor === '' && isOfBackground(result) ? backgroundAnchor : anchor;
  return `${root}${page}${index}${place === '' ? '' : `#${place}`}`;
}

/** Whether a page was found by what is folded on it, which its title does not say. */
function isOfBackground(result: ScoredResult): boolean {
  const title = result.texts.find(({ kind }) => kind === 'title');
  const isNamed = title?.matches.some((found) => found.length > 0) ?? false;
  return !isNamed && excerptOf(result)?.kind === 'background';
}
