import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { parseWith } from '../../parse.ts';

const signature = 'pagefind_dcd';

const fragmentSchema = z.looseObject({ url: z.string() });

/** What a fragment is filled with. */
export interface StoredPage {
  /** Where the page is on the site. */
  readonly address: string;
  /** Its records as JSON. */
  readonly text: string;
}

/**
 * Fills a fragment file of the engine with the page that its key stands for. The engine would show its own terms; readers
 * are shown the text of the page. Nothing but the key ties a fragment to the index.
 */
export function fillFragment(
  content: Uint8Array,
  pages: ReadonlyMap<string, StoredPage>,
  path: string,
): Uint8Array {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(signature))
    throw new Error(`${path}: no Pagefind fragment. Was Pagefind updated?`);
  const fragment = parseWith(fragmentSchema, JSON.parse(text.slice(signature.length)), path);
  const page = pages.get(fragment.url);
  if (!page)
    throw new Error(`Pagefind returned a fragment for ${fragment.url}, which it was not given.`);
  const filled = { ...fragment, url: page.address, content: '', meta: { records: page.text } };
  return gzipSync(`${signature}${JSON.stringify(filled)}`, { level: 9 });
}
