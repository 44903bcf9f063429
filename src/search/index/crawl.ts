import type { SearchRecord } from '../record.ts';
import { locales } from '../../locales.ts';
import { extractRecords } from './extract.ts';

/** The runbook pages of a served site, as paths below its root; its lists have them on several pages. */
export function runbookPages(ids: readonly string[]): string[] {
  return locales.flatMap((locale) => ids.map((id) => `${locale}/${id}/`)).sort();
}

/** The records of pages as a server renders them; a page that cannot be rendered just now has none. */
export async function fetchRecords(
  address: string,
  pages: readonly string[],
): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  for (const page of pages)
    records.push(...extractRecords(await fetchText(new URL(page, address)), page));
  return records;
}

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url);
  return response.ok ? response.text() : '';
}
