import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../../build/files.ts';
import type { SearchRecord } from '../record.ts';
import { extractRecords } from './extract.ts';

/** The records of all pages of a built site, in an order that does not depend on the machine. */
export async function recordsIn(root: string): Promise<SearchRecord[]> {
  const pages = filesBelow(root).filter((name) => name.endsWith('/index.html'));
  const records: SearchRecord[] = [];
  for (const page of pages) {
    const html = await readFile(join(root, page), 'utf8');
    records.push(...extractRecords(html, page.replace(/index\.html$/, '')));
  }
  return records;
}
