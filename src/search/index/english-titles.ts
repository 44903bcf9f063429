import type { SearchRecord } from '../record.ts';

/** A page in another language with its English title, if there is another: people know a task by either. */
export function withEnglishTitle(page: SearchRecord, text: string | undefined): SearchRecord {
  if (text === undefined || text === page.titles[0]) return page;
  return { ...page, parts: [...page.parts, { kind: 'english', text }] };
}
