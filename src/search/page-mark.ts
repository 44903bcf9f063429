/** What the hash of its index stands behind in a page. */
export const markStart = '<search-dialog data-index="';

/** What stands in a page before its index is made: as long as the hash that takes its place. */
export const unmarked = `sha256-${'A'.repeat(43)}=`;

const mark = new RegExp(`(${markStart})([^"]*)`);

/** The hash of the index that a page names; nothing of a page without search. */
export function markOf(html: string): string | undefined {
  return mark.exec(html)?.[2];
}

/** A page that names no index. */
export function withoutMark(html: string): string {
  return html.replace(mark, '$1');
}
