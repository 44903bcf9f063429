import { locales, searchTag, sourceLocale, type Locale } from '../../locales.ts';
import { engineLanguage } from './engine-input.ts';
import { pageWithEnglishTitle } from './english-titles.ts';
import { mergeEntries, entryName } from './entry-file.ts';
import type { IndexFile } from './index-file.ts';
import { LanguageIndex } from './language-index.ts';
import type { PageRecords } from './page-records.ts';
import { withLists } from './part-lists.ts';

/**
 * Builds the engine's files from pages as they come, in one folder with one index for each language. Pages come language by
 * language, as in `localesFromSource`: the engine holds one at a time in memory.
 */
export class IndexBuilder {
  #current: LanguageIndex | undefined;
  /** The files of the languages that are finished, or are being finished while the pages of the next one come. */
  readonly #files: Promise<IndexFile[]>[] = [];
  readonly #english = new Map<string, string>();
  readonly #begun = new Set<Locale>();

  /** Takes the records of a page, and waits where the engine has too many pages to take. */
  async add(page: PageRecords): Promise<void> {
    const [first] = page.records;
    if (!first) return;
    const { locale, runbook, titles } = first;
    if (locale === sourceLocale) this.#english.set(runbook, titles[0] ?? '');
    const index = await this.#indexOf(locale, first.page);
    await index.add(pageWithEnglishTitle(page, this.#english.get(runbook)));
  }

  /** The files of the index of all languages. */
  async finish(): Promise<IndexFile[]> {
    // A site without pages has an index too, which finds nothing.
    if (this.#begun.size === 0) this.#current = await LanguageIndex.start(sourceLocale);
    this.#finishCurrent();
    const files = (await Promise.all(this.#files)).flat();
    const others = new Map(files.filter((file) => !isEntry(file)).map((file) => [file.path, file]));
    const entry = { path: entryName, content: mergeEntries(files.filter(isEntry), renamed) };
    return withLists([entry, ...others.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
  }

  /** Lets the engine forget the pages of the language that is not finished. */
  async end(): Promise<void> {
    await this.#current?.end();
    this.#current = undefined;
  }

  async #indexOf(locale: Locale, page: string): Promise<LanguageIndex> {
    if (this.#current?.locale === locale) return this.#current;
    if (this.#begun.has(locale) || (locale === sourceLocale && this.#begun.size > 0))
      throw new Error(`${page}: it came after the pages of its language were indexed.`);
    this.#begun.add(locale);
    this.#finishCurrent();
    this.#current = await LanguageIndex.start(locale);
    return this.#current;
  }

  #finishCurrent(): void {
    const files = this.#current?.finish();
    this.#current = undefined;
    if (files === undefined) return;
    // Whoever waits for all files hears of an error there.
    files.catch(() => undefined);
    this.#files.push(files);
  }
}

const isEntry = ({ path }: IndexFile): boolean => path === entryName;

const tags = new Map(locales.map((locale) => [engineLanguage(locale), searchTag(locale)]));

// The engine got tags of languages that it does not know, so that it changes no terms; pages ask for their own tags.
function renamed(name: string): string {
  return tags.get(name) ?? name;
}
