import type { Browser } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { searchDialog, searchFor } from '../../tests/support/search.ts';
import type { Locale } from '../../src/locales.ts';
import { inBrowser } from '../in-browser.ts';

/** A query that is the first one after a page was opened. */
export interface FirstQuery {
  readonly locale: Locale;
  readonly query: string;
}

/** What a query loads, with the opening of search, by kind of file: how many, and bytes as a server sends them. */
export type Loaded = ReadonlyMap<string, { readonly files: number; readonly bytes: number }>;

/** Asks each query in a browser of its own, on the home page of its language. */
export async function measureFirstQueries(
  site: string,
  queries: readonly FirstQuery[],
): Promise<Loaded[]> {
  return inBrowser(site, async (browser, root) => {
    const loaded: Loaded[] = [];
    for (const query of queries) loaded.push(await loadedBy(browser, root, query));
    return loaded;
  });
}

async function loadedBy(
  browser: Browser,
  root: string,
  { locale, query }: FirstQuery,
): Promise<Loaded> {
  // The service worker loads what it keeps, which is not for the query.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${root}/${locale}/`, { waitUntil: 'networkidle' });
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(new URL(request.url()).pathname));
  await page.keyboard.press('Control+K');
  await searchDialog(page).waitFor();
  await searchFor(page, query);
  await page.close();
  const loaded = new Map<string, { files: number; bytes: number }>();
  for (const path of paths) {
    const kind = kindOf(path);
    const { files, bytes } = loaded.get(kind) ?? { files: 0, bytes: 0 };
    loaded.set(kind, { files: files + 1, bytes: bytes + (await sentBytes(root + path)) });
  }
  return loaded;
}

/** The bytes that a server sends of an address with Brotli; what is compressed already does not become less. */
export async function sentBytes(address: string): Promise<number> {
  const content = Buffer.from(await (await fetch(address)).arrayBuffer());
  return Math.min(content.length, brotliCompressSync(content).length);
}

const kinds: readonly (readonly [kind: string, of: RegExp])[] = [
  ['fragments', /\/pagefind\/fragment\//],
  ['chunks', /\/pagefind\/index\//],
  ['pages', /\.pf_meta$/],
  ['hashes', /parts\.json$/],
  ['engine', /\/pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.)/],
];

function kindOf(path: string): string {
  return kinds.find(([, of]) => of.test(path))?.[0] ?? 'code';
}
