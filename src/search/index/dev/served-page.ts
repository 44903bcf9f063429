import type { SearchRecord } from '../../record.ts';
import { extractRecords } from '../extract.ts';

/** The header of requests that the index itself makes. */
export const ofIndex = 'x-fieldbook-index';

/** The records of a page as a server renders it; a page that cannot be rendered just now has none. */
export async function recordsOfServed(address: string, page: string): Promise<SearchRecord[]> {
  const response = await fetch(new URL(page, address), { headers: { [ofIndex]: '1' } });
  return response.ok ? extractRecords(await response.text(), page) : [];
}
