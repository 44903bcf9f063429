import * as z from 'zod/mini';
import { parseWith } from '../../parse.ts';
import { readEngineFile, writeEngineFile } from './engine-file.ts';

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
  const text = readEngineFile(content, path).toString('utf8');
  const fragment = parseWith(fragmentSchema, JSON.parse(text), path);
  const page = pages.get(fragment.url);
  if (!page)
    throw new Error(`Pagefind returned a fragment for ${fragment.url}, which it was not given.`);
  const filled = { ...fragment, url: page.address, content: '', meta: { records: page.text } };
  return writeEngineFile(JSON.stringify(filled));
}
