import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../build/files.ts';
import { integrityOf } from '../../hash.ts';
import { markStart, unmarked } from '../page-mark.ts';
import { rootList } from '../part-lists.ts';

/**
 * Writes the hash of a built site's index into its pages: a page takes no other index for its own. Only the bytes of the hash
 * are written, as a site may have thousands of pages.
 */
export function markPages(folder: string): void {
  const hash = integrityOf(readFileSync(join(folder, 'pagefind', rootList)));
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.html')))
    markPage(join(folder, file), hash);
}

function markPage(path: string, hash: string): void {
  const page = readFileSync(path);
  const found = page.indexOf(markStart);
  if (found < 0) return;
  const place = found + markStart.length;
  if (page[place + unmarked.length] !== '"'.charCodeAt(0) || hash.length !== unmarked.length)
    throw new Error(`${path}: expected ${unmarked.length} characters for the hash of its index.`);
  const file = openSync(path, 'r+');
  try {
    writeSync(file, hash, place);
  } finally {
    closeSync(file);
  }
}
