import * as pagefind from 'pagefind';
import { locales, searchTag, sourceLocale, type Locale } from '../../locales.ts';
import type { SearchRecord } from '../record.ts';
import { titlesFile, titlesIn } from '../query/titles.ts';
import { engineHtml, engineLanguage, keyOf } from './engine-input.ts';
import { withEnglishTitle } from './english-titles.ts';
import { changeLanguages } from './entry-file.ts';
import { fillFragments, type StoredRecord } from './fragments.ts';
import type { IndexFile } from './index-file.ts';
import { withOwnFetch } from './own-fetch.ts';
import { withLists } from './part-lists.ts';

/** Few enough for one answer to need a few files, many enough for a large site to stay in small ones. */
const perFragmentFile = 12;

/** Records that are given to the engine, a process of its own, before it has answered; it takes them in their order. */
const atOnce = 100;

/**
 * Builds the engine's files from records as they come, in one folder with one index for each language. The same records
 * in the same order give the same bytes.
 */
export class IndexBuilder {
  readonly #engine: pagefind.PagefindIndex;
  readonly #stored = new Map<string, StoredRecord>();
  /** All records without their texts. */
  readonly #places: SearchRecord[] = [];
  readonly #english = new Map<string, string>();
  /** Pages in other languages, which wait for their English titles. */
  readonly #pages: SearchRecord[] = [];
  #asked: Promise<void>[] = [];

  private constructor(engine: pagefind.PagefindIndex) {
    this.#engine = engine;
  }

  /** Starts the engine for about so many records in the language that has most. */
  static async start(most: number): Promise<IndexBuilder> {
    const maxFragments = Math.max(1, Math.ceil(most / perFragmentFile));
    const { index, errors } = await pagefind.createIndex({ maxFragments });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    return new IndexBuilder(index);
  }

  /** Takes a record, with its terms for the engine if they are known, and waits where the engine has too many to take. */
  async add(record: SearchRecord, html?: string): Promise<void> {
    const { locale, anchor, runbook, titles } = record;
    this.#places.push({ ...record, parts: [] });
    if (anchor !== '') await this.#give(record, html);
    else if (locale === sourceLocale) {
      this.#english.set(runbook, titles[0] ?? '');
      await this.#give(record, html);
    } else this.#pages.push(record);
  }

  /** The files of the index. */
  async finish(): Promise<IndexFile[]> {
    for (const page of this.#pages)
      await this.#give(withEnglishTitle(page, this.#english.get(page.runbook)));
    await Promise.all(this.#asked);
    const { files } = await this.#engine.getFiles();
    const needed = files
      .filter(({ path }) => isNeeded(path))
      .map((file) => finish(file, this.#stored));
    return withLists(
      [...needed, ...titleFiles(this.#places)].sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
  }

  /** Lets the engine forget the records. */
  async end(): Promise<void> {
    await this.#engine.deleteIndex();
  }

  async #give(record: SearchRecord, html = engineHtml(record)): Promise<void> {
    const { page, anchor } = record;
    const text = JSON.stringify(record);
    const key = keyOf(text);
    if (this.#stored.has(key)) return;
    this.#stored.set(key, { address: `/${page}${anchor === '' ? '' : `#${anchor}`}`, text });
    const asked = this.#ask(key, record, html);
    // Whoever waits for the others hears of an error there.
    asked.catch(() => undefined);
    this.#asked.push(asked);
    if (this.#asked.length < atOnce) return;
    await Promise.all(this.#asked);
    this.#asked = [];
  }

  async #ask(url: string, record: SearchRecord, content: string): Promise<void> {
    const { errors } = await this.#engine.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`${record.page}#${record.anchor}: ${errors.join('; ')}`);
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

function finish(
  { path, content }: IndexFile,
  stored: ReadonlyMap<string, StoredRecord>,
): IndexFile {
  if (path.endsWith('.pf_fragment')) return { path, content: fillFragments(content, stored, path) };
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

/** How many records the language has that has most. */
export function mostOf(records: readonly SearchRecord[]): number {
  const counts = new Map<Locale, number>();
  for (const { locale } of records) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
