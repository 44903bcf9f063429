import { locales, searchTag, type Locale } from '../../locales.ts';
import { loadPagefind, resultsIn, type PagefindInstance } from './load-pagefind.ts';
import { readRecord } from './read-record.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { Engine } from '../../search/query/search.ts';

/** The engine for the language of the page, and one for all languages that is created on demand. */
export interface Engines {
  own: Engine;
  all: () => Promise<Engine>;
}

/** Starts the engine on the index of a site; `root` is the absolute address of the site. */
export async function startEngines(root: string, locale: Locale): Promise<Engines> {
  const folder = new URL('pagefind/', root).href;
  const { createInstance } = await loadPagefind(folder);
  // Without a worker the page itself fetches the index, so the service worker knows which build to answer from.
  const create = () => createInstance({ basePath: folder, noWorker: true });
  let all: Promise<Engine> | undefined;
  const forget = (error: unknown): never => {
    all = undefined;
    throw error;
  };
  return {
    own: engineOf(create()),
    all: () => (all ??= everyLanguage(create(), folder, locale).catch(forget)),
  };
}

async function everyLanguage(
  instance: PagefindInstance,
  folder: string,
  locale: Locale,
): Promise<Engine> {
  // The engine refuses to merge its own folder; `./` makes the address differ.
  for (const other of locales) {
    if (other !== locale) await instance.mergeIndex(`${folder}./`, { language: searchTag(other) });
  }
  return engineOf(instance);
}

function engineOf(instance: PagefindInstance): Engine {
  const records = new Map<string, Promise<SearchRecord | undefined>>();
  return {
    async find(terms) {
      const results = resultsIn(await instance.search(terms.join(' ')));
      return results.map(({ id, score, data }) => ({
        id,
        score,
        load: () => loadOnce(records, id, data),
      }));
    },
  };
}

function loadOnce(
  records: Map<string, Promise<SearchRecord | undefined>>,
  id: string,
  data: () => Promise<unknown>,
): Promise<SearchRecord | undefined> {
  const known = records.get(id);
  if (known) return known;
  const loading = data().then(readRecord);
  records.set(id, loading);
  // After a network failure the next search tries again.
  loading.catch(() => records.delete(id));
  return loading;
}
