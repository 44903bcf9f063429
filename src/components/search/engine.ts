import { searchTag, type Locale } from '../../locales.ts';
import { loadedOnce } from '../page/loaded-once.ts';
import { IndexParts } from './index-parts.ts';
import {
  engineFile,
  loadPagefind,
  resultsIn,
  type Pagefind,
  type PagefindInstance,
  type PagefindResult,
} from './load-pagefind.ts';
import { readRecords } from './read-records.ts';
import type { SearchRecord } from '../../search/record.ts';
import { namesFile, namesSchema } from '../../search/query/names.ts';
import { recordsOf, titlesFile, titlesSchema } from '../../search/query/titles.ts';
import { parseWith } from '../../parse.ts';
import type { Engine } from '../../search/query/search.ts';
import type { Searched } from '../../search/query/search-every-reading.ts';

/** The engine for the language of the page, and one for all languages that is created on demand. */
export interface Engines extends Searched {
  readonly all: () => Promise<Engine>;
}

let attempts = 0;

/**
 * Starts the engine on the index of a site; `root` is the absolute address of the site, `integrity` the hash of the list
 * of its index. When a part cannot be loaded, every further answer fails: start another engine then.
 */
export async function startEngines(
  root: string,
  integrity: string,
  locale: Locale,
): Promise<Engines> {
  const folder = new URL('pagefind/', root).href;
  const place = { folder, integrity, attempt: attempts };
  attempts += 1;
  const shared = await IndexParts.open(place);
  const loadingModule = shared.moduleAddress(engineFile).then(loadPagefind);
  loadingModule.catch(() => undefined);
  const parts = await shared.forLanguages([locale]);
  parts.loadEarly();
  const pagefind = await loadingModule;
  let everyPart = parts;
  // The engine for all languages asks below `./`.
  pagefind.useFetch((address) => (address.includes('/./') ? everyPart : parts).part(address));
  const startAll = async (): Promise<Engine> => {
    everyPart = await shared.forLanguages(shared.languages);
    everyPart.failed.catch(() => {
      all = loadedOnce(startAll);
    });
    return everyLanguage(pagefind, folder, locale, everyPart);
  };
  let all = loadedOnce(startAll);
  return {
    engine: engineOf(create(pagefind, folder), parts),
    titles: loadedOnce(() => loadTitles(parts, locale)),
    names: loadedOnce(() => loadNames(parts, locale)),
    all: () => all(),
  };
}

// Without a worker the page itself fetches the index, so the service worker knows which build to answer from.
function create(pagefind: Pagefind, basePath: string): PagefindInstance {
  return pagefind.createInstance({ basePath, noWorker: true });
}

async function everyLanguage(
  pagefind: Pagefind,
  folder: string,
  locale: Locale,
  parts: IndexParts,
): Promise<Engine> {
  const instance = create(pagefind, `${folder}./`);
  // The engine refuses to merge its own folder; another `./` makes the address differ.
  for (const other of parts.languages) {
    if (other === locale) continue;
    const merging = instance.mergeIndex(`${folder}././`, { language: searchTag(other) });
    await Promise.race([merging, parts.failed]);
  }
  return engineOf(instance, parts);
}

async function loadTitles(parts: IndexParts, locale: Locale): Promise<SearchRecord[]> {
  const response = await parts.part(`/pagefind/${titlesFile(locale)}`);
  return recordsOf(parseWith(titlesSchema, await response.json(), titlesFile(locale)), locale);
}

async function loadNames(parts: IndexParts, locale: Locale): Promise<string[]> {
  const response = await parts.part(`/pagefind/${namesFile(locale)}`);
  return parseWith(namesSchema, await response.json(), namesFile(locale));
}

function engineOf(instance: PagefindInstance, parts: IndexParts): Engine {
  const pages = new Map<string, () => Promise<readonly SearchRecord[]>>();
  const loaderOf = ({ id, data }: PagefindResult): (() => Promise<readonly SearchRecord[]>) => {
    const load = pages.get(id) ?? loadedOnce(async () => readRecords(await data()));
    pages.set(id, load);
    return load;
  };
  return {
    async find(terms) {
      // The engine leaves out what it cannot load, and says nothing.
      const answer = await Promise.race([instance.search(terms.join(' ')), parts.failed]);
      return resultsIn(answer).map((result) => {
        const { id, score } = result;
        return { id, score, load: loaderOf(result) };
      });
    },
  };
}
