import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../../build/files.ts';
import { rootList } from '../part-lists.ts';
import { integrityOf } from '../../hash.ts';

const mark = /(<search-dialog data-index=")[^"]*/;

/** A page with the hash of the list of its index; a page without search is as it was. */
export function markedWith(html: string, hash: string): string {
  return html.replace(mark, (_, start: string) => start + hash);
}

/** Writes the hash of a built site's index into its pages: a page takes no other index for its own. */
export async function markPages(folder: string): Promise<void> {
  const hash = integrityOf(await readFile(join(folder, 'pagefind', rootList)));
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(folder, file), 'utf8');
    const marked = markedWith(html, hash);
    if (marked !== html) await writeFile(join(folder, file), marked);
  }
}
