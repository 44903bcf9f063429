import * as pagefind from 'pagefind';
import { locales, searchTag, sourceLocale } from '../../locales.ts';
import type { SearchRecord } from '../record.ts';
import { titlesFile, titlesIn } from '../query/titles.ts';
import { engineHtml, engineLanguage, keyOf } from './engine-input.ts';
import { pageWithEnglishTitle } from './english-titles.ts';
import { changeLanguages } from './entry-file.ts';
import { fillFragment, type StoredPage } from './fragments.ts';
import type { IndexFile } from './index-file.ts';
import { withOwnFetch } from './own-fetch.ts';
import type { PageRecords } from './page-records.ts';
import { withLists } from './part-lists.ts';

/** Pages that are given to the engine, a process of its own, before it has answered; it takes them in their order. */
const atOnce = 100;

/**
 * Builds the engine's files from pages as they come, in one folder with one index for each language. The same pages in the
 * same order give the same bytes.
 */
export class IndexBuilder {
  readonly #engine: pagefind.PagefindIndex;
  readonly #stored = new Map<string, StoredPage>();
  /** All records without their texts. */
  readonly #places: SearchRecord[] = [];
  readonly #english = new Map<string, string>();
  /** Pages in other languages that wait for their English titles, by runbook. */
  readonly #waiting = new Map<string, PageRecords[]>();
  #asked: Promise<void>[] = [];

  private constructor(engine: pagefind.PagefindIndex) {
    this.#engine = engine;
  }

  /** Starts the engine. */
  static async start(): Promise<IndexBuilder> {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    return new IndexBuilder(index);
  }

  /** Takes the records of a page, and waits where the engine has too many pages to take. */
  async add(page: PageRecords): Promise<void> {
    const [first] = page.records;
    if (!first) return;
    const { locale, runbook, titles } = first;
    for (const record of page.records) this.#places.push({ ...record, parts: [] });
    if (locale === sourceLocale) {
      this.#english.set(runbook, titles[0] ?? '');
      await this.#give(page);
      await this.#giveWaiting(runbook);
      return;
    }
    const waiting = this.#waiting.get(runbook) ?? [];
    this.#waiting.set(runbook, [...waiting, page]);
    if (this.#english.has(runbook)) await this.#giveWaiting(runbook);
  }

  /** The files of the index. */
  async finish(): Promise<IndexFile[]> {
    for (const runbook of [...this.#waiting.keys()]) await this.#giveWaiting(runbook);
    await Promise.all(this.#asked);
    const { files } = await this.#engine.getFiles();
    const needed = files
      .filter(({ path }) => isNeeded(path))
      .map((file) => finish(file, this.#stored));
    return withLists(
      [...needed, ...titleFiles(this.#places)].sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
  }

  /** Lets the engine forget the pages. */
  async end(): Promise<void> {
    await this.#engine.deleteIndex();
  }

  async #giveWaiting(runbook: string): Promise<void> {
    const waiting = this.#waiting.get(runbook) ?? [];
    this.#waiting.delete(runbook);
    for (const page of waiting)
      await this.#give(pageWithEnglishTitle(page, this.#english.get(runbook)));
  }

  async #give({ records, terms }: PageRecords): Promise<void> {
    const [{ locale, page } = { locale: sourceLocale, page: '' }] = records;
    const text = JSON.stringify(records);
    const key = keyOf(text);
    if (this.#stored.has(key)) return;
    this.#stored.set(key, { address: `/${page}`, text });
    const asked = this.#ask(key, page, engineHtml(locale, terms));
    // Whoever waits for the others hears of an error there.
    asked.catch(() => undefined);
    this.#asked.push(asked);
    if (this.#asked.length < atOnce) return;
    await Promise.all(this.#asked);
    this.#asked = [];
  }

  async #ask(url: string, page: string, content: string): Promise<void> {
    const { errors } = await this.#engine.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`${page}: ${errors.join('; ')}`);
  }
}

/** The titles of each language, with which a query is compared that the index cannot answer. */
function titleFiles(records: readonly SearchRecord[]): IndexFile[] {
  return locales.flatMap((locale) => {
    const titles = titlesIn(records.filter((record) => record.locale === locale));
    if (titles.length === 0) return [];
    return [{ path: titlesFile(locale), content: Buffer.from(JSON.stringify(titles)) }];
  });
}

// The interfaces and the worker that come with the engine are not used.
function isNeeded(path: string): boolean {
  return (
    path.includes('/') || /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta)$/.test(path)
  );
}

function finish({ path, content }: IndexFile, stored: ReadonlyMap<string, StoredPage>): IndexFile {
  if (path.endsWith('.pf_fragment')) return { path, content: fillFragment(content, stored, path) };
  if (path === 'pagefind.js') return { path, content: withOwnFetch(content, path) };
  if (path === 'pagefind-entry.json') return { path, content: renameLanguages(content, path) };
  return { path, content };
}

// The engine got tags of languages that it does not know, so that it changes no terms; pages ask for their own tags.
function renameLanguages(content: Uint8Array, path: string): Uint8Array {
  const tags = new Map(locales.map((locale) => [engineLanguage(locale), searchTag(locale)]));
  return changeLanguages(content, path, (languages) =>
    languages
      .map(([name, index]): [string, unknown] => [tags.get(name) ?? name, index])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
