import { loadRunbooks } from '../content/read/load.ts';
import type { Locale } from '../locales.ts';
import { pageCount } from './list-pages.ts';
import { runbookEntry, type RunbookEntry } from './runbook-list.ts';

/** The runbooks that a page offers where nothing is; none where they fill pages of their own, to which the home page leads. */
export function offeredRunbooks(locale: Locale): RunbookEntry[] {
  const all = loadRunbooks();
  return pageCount(all.length) > 1 ? [] : all.map((runbook) => runbookEntry(runbook, locale));
}
