import * as pagefind from 'pagefind';
import type { Locale } from '../../locales.ts';
import type { SearchRecord } from '../record.ts';
import { namesFile, namesIn } from '../query/names.ts';
import { titlesFile, titlesIn } from '../query/titles.ts';
import { engineHtml, keyOf } from './engine-input.ts';
import { FilesBefore } from './files-before.ts';
import { fillFragment, type StoredPage } from './fragments.ts';
import type { IndexFile } from './index-file.ts';
import { withOwnFetch } from './own-fetch.ts';
import type { PageRecords } from './page-records.ts';
import { withFixedPlaces } from './term-places.ts';

/**
 * Pages that are given to the engine, a process of its own, before it has answered; it takes them in their order. They are
 * enough for it while this thread finishes another language.
 */
const atOnce = 500;

/** The index of one language, which the engine makes. The same pages in the same order give the same bytes. */
export class LanguageIndex {
  readonly locale: Locale;
  readonly #engine: pagefind.PagefindIndex;
  readonly #stored = new Map<string, StoredPage>();
  /** All records without their texts. */
  readonly #places: SearchRecord[] = [];
  readonly #names = new Set<string>();
  #asked: Promise<void>[] = [];

  private constructor(locale: Locale, engine: pagefind.PagefindIndex) {
    this.locale = locale;
    this.#engine = engine;
  }

  /** Starts the engine for a language. */
  static async start(locale: Locale): Promise<LanguageIndex> {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    return new LanguageIndex(locale, index);
  }

  /** Takes the records of a page, and waits where the engine has too many pages to take. */
  async add({ records, terms }: PageRecords): Promise<void> {
    for (const record of records) this.#places.push({ ...record, parts: [] });
    for (const name of namesIn(records)) this.#names.add(name);
    const page = records[0]?.page ?? '';
    const text = JSON.stringify(records);
    const key = keyOf(text);
    if (this.#stored.has(key)) return;
    this.#stored.set(key, { address: `/${page}`, text });
    const asked = this.#ask(key, page, engineHtml(this.locale, terms));
    // Whoever waits for the others hears of an error there.
    asked.catch(() => undefined);
    this.#asked.push(asked);
    if (this.#asked.length < atOnce) return;
    await Promise.all(this.#asked);
    this.#asked = [];
  }

  /** The files of the index. The engine forgets it then. */
  async finish(): Promise<IndexFile[]> {
    await Promise.all(this.#asked);
    const { files } = await this.#engine.getFiles();
    await this.end();
    const needed = files.filter(({ path }) => isNeeded(path));
    const before = new FilesBefore(this.locale);
    const own = withFixedPlaces(needed, before).map((file) => filled(file, this.#stored, before));
    before.save();
    return [...own, ...this.#compared()];
  }

  /** Lets the engine forget the pages. */
  async end(): Promise<void> {
    await this.#engine.deleteIndex();
  }

  /** The titles and names, with which a query is compared that the index cannot answer. */
  #compared(): IndexFile[] {
    const titles = titlesIn(this.#places);
    if (titles.length === 0) return [];
    return [
      { path: titlesFile(this.locale), content: Buffer.from(JSON.stringify(titles)) },
      {
        path: namesFile(this.locale),
        content: Buffer.from(JSON.stringify([...this.#names].sort())),
      },
    ];
  }

  async #ask(url: string, page: string, content: string): Promise<void> {
    const { errors } = await this.#engine.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`${page}: ${errors.join('; ')}`);
  }
}

// The interfaces and the worker that come with the engine are not used.
function isNeeded(path: string): boolean {
  return (
    path.includes('/') || /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta)$/.test(path)
  );
}

function filled(
  file: IndexFile,
  stored: ReadonlyMap<string, StoredPage>,
  before: FilesBefore,
): IndexFile {
  const { path, content } = file;
  // In a fragment stands the hash of the records that it is filled with.
  if (path.endsWith('.pf_fragment'))
    return { path, content: before.contentOf(file, () => fillFragment(content, stored, path)) };
  if (path === 'pagefind.js') return { path, content: withOwnFetch(content, path) };
  return file;
}
