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
export function addressOf(root: string, { record }: ScoredResult, index = ''): string {
  const anchor = record.anchor === '' ? '' : `#${record.anchor}`;
  return `${root}${record.page}${index}${anchor}`;
}
