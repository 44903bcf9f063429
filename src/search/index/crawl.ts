import type { SearchRecord } from '../record.ts';
import { locales } from '../../locales.ts';
import { extractRecords } from './extract.ts';
import { attribute, elementsIn, parsePage } from '../../build/html.ts';
import { mayBeRunbook } from './pages.ts';

/** The runbook pages that the home pages of a served site link to, as paths below its root. */
export async function pagesOf(address: string): Promise<string[]> {
  const pages = new Set<string>();
  for (const locale of locales) {
    const home = new URL(`${locale}/`, address);
    for (const href of linksOn(await fetchText(home))) {
      const path = new URL(href, home).pathname.slice(new URL(address).pathname.length);
      if (mayBeRunbook(path)) pages.add(path);
    }
  }
  return [...pages].sort();
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

function linksOn(html: string): string[] {
  return [...elementsIn(parsePage(html))].flatMap((element) =>
    element.tagName === 'a' ? (attribute(element, 'href') ?? []) : [],
  );
}
