import { integrityOf } from '../hash.ts';
import { isPartList, rootList } from '../search/part-lists.ts';
import { keepLanguages } from '../search/index/entry-file.ts';
import { partLists } from '../search/index/part-lists.ts';
import { searchTag, type Locale } from '../locales.ts';
import { factoryOf } from './script/classic.ts';
import { loadedContent } from './search-data.ts';
import type { Site } from './site.ts';

const folder = 'pagefind/';

/** The search index of a bundle. */
export interface BundleIndex {
  /** The hash of its list, by which pages know it. */
  readonly integrity: string;
  /** The content of a file of it, as the loader gives it to the engine. */
  readonly content: (file: string) => Promise<Uint8Array>;
}

/** Makes the search index of a bundle of some of the site's files: that of the site, with hashes of what the loader gives. */
export async function bundleIndex(
  site: Site,
  files: readonly string[],
  wanted: readonly Locale[],
): Promise<BundleIndex> {
  const contentOf = async (file: string): Promise<Uint8Array> => {
    const module = site.modules.get(file);
    if (module !== undefined) return Buffer.from(factoryOf(module));
    const content = await site.read(file);
    if (!file.endsWith('/pagefind-entry.json')) return loadedContent(file, content);
    return keepLanguages(content, file, wanted.map(searchTag));
  };
  const hashes = new Map<string, string>();
  for (const file of files) {
    if (file.startsWith(folder) && !isPartList(file))
      hashes.set(file.slice(folder.length), integrityOf(await contentOf(file)));
  }
  const lists = new Map(
    partLists(hashes).map(({ path, content }) => [`${folder}${path}`, content]),
  );
  return {
    integrity: integrityOf(lists.get(`${folder}${rootList}`) ?? new Uint8Array()),
    content: async (file) => lists.get(file) ?? contentOf(file),
  };
}
