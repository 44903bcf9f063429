import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { IndexFile } from '../../../../../src/search/index/index-file.ts';
import { startEngines, type Engines } from '../../../../../src/components/search/engine.ts';
import { languageTag, type Locale } from '../../../../../src/locales.ts';

/** The real engine on an index in a temporary folder. */
export async function engineOn(
  files: readonly IndexFile[],
  locale: Locale,
): Promise<Engines & { remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'fieldbook-search-'));
  for (const { path, content } of files) {
    const target = join(folder, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return { ...(await enginesIn(folder, locale)), remove: () => rm(folder, { recursive: true }) };
}

/** The real engine on the index of a built site: it fetches files, and takes the language from the document. */
export async function enginesIn(site: string, locale: Locale): Promise<Engines> {
  globalThis.fetch = fetchFile;
  const documentElement = { getAttribute: () => languageTag(locale) };
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => documentElement },
  });
  // This fetch checks no hashes.
  return startEngines(pathToFileURL(`${site}/`).href, '', locale);
}

const fetchFromWeb = globalThis.fetch;

/** Node's own fetch reads no files; what is not one stays its affair, as other tests share the process. */
async function fetchFile(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const address = new URL(input instanceof Request ? input.url : input);
  if (address.protocol !== 'file:') return fetchFromWeb(input, init);
  address.search = '';
  return new Response(Uint8Array.from(await readFile(fileURLToPath(address))));
}
