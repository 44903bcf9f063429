/** So many runbooks stand on a page of the list; a site with no more has one page, and nothing to filter. */
export const pageSize = 24;

/** How many pages a list of some entries has: at least one. */
export function pageCount(entries: number): number {
  return Math.max(1, Math.ceil(entries / pageSize));
}

/** The entries on a page of a list; pages are counted from one. */
export function entriesOn<T>(entries: readonly T[], page: number): T[] {
  return entries.slice((page - 1) * pageSize, page * pageSize);
}

/** The numbers of the pages that a page links to, with a gap where some are left out: the ends and what is near. */
export function shownPages(page: number, count: number): (number | 'gap')[] {
  const near = (number: number) => Math.abs(number - page) <= 1;
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  // A gap of one page would be no shorter than its number.
  const isShown = (number: number) =>
    number === 1 ||
    number === count ||
    near(number) ||
    (number === 2 && page === 4) ||
    (number === count - 1 && page === count - 3);
  const shown = numbers.filter(isShown);
  return shown.flatMap((number, at): (number | 'gap')[] =>
    at > 0 && number - (shown[at - 1] ?? 0) > 1 ? ['gap', number] : [number],
  );
}
