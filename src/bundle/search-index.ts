import { integrityOf } from '../hash.ts';
import { isPartList, rootList } from '../search/part-lists.ts';
import { keepLanguages } from '../search/index/entry-file.ts';
import { partLists } from '../search/index/part-lists.ts';
import { searchTag, type Locale } from '../locales.ts';
import { isModule } from './module-paths.ts';
import { factoryOf } from './script/classic.ts';
import { SearchDataBefore } from './search-data-before.ts';
import { loadedContent } from './search-data.ts';
import type { Site } from './site.ts';
import type { ZipContent } from './zip.ts';

const folder = 'pagefind/';

const isEntry = (file: string): boolean => file.endsWith('/pagefind-entry.json');

/** Whether a file of the index is in each bundle that has it as the engine wrote it. */
function isData(file: string): boolean {
  return file.startsWith(folder) && !isEntry(file) && !isPartList(file) && !isModule(file);
}

/** The search index of a bundle. */
export interface BundleIndex {
  /** The hash of its list, by which pages know it. */
  readonly integrity: string;
  /** The content of a file of it, as the loader gives it to the engine. */
  readonly content: (file: string) => Promise<Uint8Array>;
  /** A file of it as a zip holds it, where that is the same in all bundles. */
  readonly script: (file: string) => Promise<ZipContent> | undefined;
}

/** Reads the index of a site for its bundles; what is the same in all of them is unpacked and hashed once. */
export class IndexReader {
  readonly #site: Site;
  readonly #hashes = new Map<string, string>();
  /** What becomes of the files that are the same in all bundles. */
  readonly data: SearchDataBefore;
  #last: { readonly file: string; readonly content: Uint8Array } | undefined;

  constructor(site: Site) {
    this.#site = site;
    this.data = new SearchDataBefore(site.read);
  }

  /** The content of a file as the loader gives it to the engine. */
  async content(file: string, wanted: readonly Locale[]): Promise<Uint8Array> {
    if (isEntry(file))
      return keepLanguages(await this.#site.read(file), file, wanted.map(searchTag));
    if (this.#last?.file === file) return this.#last.content;
    const module = this.#site.modules.get(file);
    const content =
      module === undefined
        ? loadedContent(file, await this.#site.read(file))
        : Buffer.from(factoryOf(module));
    this.#last = { file, content };
    return content;
  }

  /** The hash of that content. */
  async hash(file: string, wanted: readonly Locale[]): Promise<string> {
    if (isEntry(file)) return integrityOf(await this.content(file, wanted));
    const known = this.#hashes.get(file) ?? (await this.#hash(file, wanted));
    this.#hashes.set(file, known);
    return known;
  }

  async #hash(file: string, wanted: readonly Locale[]): Promise<string> {
    return isData(file)
      ? this.data.integrityOf(file)
      : integrityOf(await this.content(file, wanted));
  }
}

/** Makes the search index of a bundle of some of the site's files: that of the site, with hashes of what the loader gives. */
export async function bundleIndex(
  reader: IndexReader,
  files: Iterable<string>,
  wanted: readonly Locale[],
): Promise<BundleIndex> {
  const hashes = new Map<string, string>();
  for (const file of files) {
    if (file.startsWith(folder) && !isPartList(file))
      hashes.set(file.slice(folder.length), await reader.hash(file, wanted));
  }
  const lists = new Map(
    partLists(hashes).map(({ path, content }) => [`${folder}${path}`, content]),
  );
  const root = lists.get(`${folder}${rootList}`);
  if (root === undefined || hashes.size === 0)
    throw new Error('The site has no search index: a bundle without search cannot be made.');
  return {
    integrity: integrityOf(root),
    content: async (file) => lists.get(file) ?? reader.content(file, wanted),
    script: (file) => (isData(file) ? reader.data.scriptOf(file) : undefined),
  };
}
