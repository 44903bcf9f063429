const before = '<search-dialog data-index="';

/** What stands in a page before its index is made: as long as the hash that takes its place. */
export const unmarked = `sha256-${'A'.repeat(43)}=`;

/** Where the hash of the index begins in a page, in bytes; nothing in a page without search. */
export function placeOfMark(page: Buffer): number | undefined {
  const found = page.indexOf(before);
  return found < 0 ? undefined : found + before.length;
}

/** A page that names no index. */
export function withoutMark(html: string): string {
  const found = html.indexOf(before);
  const start = found + before.length;
  return found < 0 ? html : html.slice(0, start) + html.slice(html.indexOf('"', start));
}
