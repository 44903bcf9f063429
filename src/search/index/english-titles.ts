import type { SearchRecord } from '../record.ts';
import { partTerms } from './engine-input.ts';
import type { PageRecords } from './page-records.ts';

/** The record of a page in another language with its English title, if there is another: people know a task by either. */
export function withEnglishTitle(page: SearchRecord, text: string | undefined): SearchRecord {
  if (text === undefined || text === page.titles[0]) return page;
  return { ...page, parts: [...page.parts, { kind: 'english', text }] };
}

/** All records of a page, that of the page itself with its English title, and with the terms of that. */
export function pageWithEnglishTitle(page: PageRecords, text: string | undefined): PageRecords {
  const records = page.records.map((record) =>
    record.anchor === '' ? withEnglishTitle(record, text) : record,
  );
  if (text === undefined || records.every((record, at) => record === page.records[at])) return page;
  return { records, terms: `${page.terms} ${partTerms('english', [text])}` };
}
