import { integrityOf } from '../../../hash.ts';
import { forEachLocale, locales, searchTag, type Locale } from '../../../locales.ts';
import { isPartList, languageList, rootList } from '../../part-lists.ts';
import { namesFile, namesIn } from '../../query/names.ts';
import { titlesFile, titlesIn } from '../../query/titles.ts';
import type { SearchRecord } from '../../record.ts';
import { buildIndex } from '../build-index.ts';
import { withEnglishTitle } from '../english-titles.ts';
import type { IndexFile } from '../index-file.ts';
import { groupedEngine, groupFolder, realEngine } from './grouped-engine.ts';

/** What is indexed. */
export interface DevPages {
  /** The ids of all runbooks, in an order that stays. */
  readonly ids: () => readonly string[];
  readonly englishTitle: (id: string) => string | undefined;
  /** The records of a page, given by its path below the root. */
  readonly records: (page: string) => Promise<readonly SearchRecord[]>;
}

/** Runbooks that share an index: few, so that the index of one that was changed is soon made again. */
const perGroup = 10;

/**
 * The search index while the site is written. The engine cannot change an index, so that each group of runbooks has one of
 * its own in each language, which is made when it is asked for, and again after a change of one of its runbooks.
 */
export class DevIndex {
  readonly #pages: DevPages;
  readonly #records = new Map<string, Promise<readonly SearchRecord[]>>();
  readonly #groups = new Map<string, Promise<readonly IndexFile[]>>();
  /** The files of the languages that were asked for, by path. */
  readonly #files = new Map<string, IndexFile>();
  #engine: Promise<IndexFile> | undefined;

  constructor(pages: DevPages) {
    this.#pages = pages;
  }

  /** Forgets what it knows of a runbook; of all, if none is named. */
  forget(id?: string): void {
    if (id === undefined) {
      this.#records.clear();
      this.#groups.clear();
      return;
    }
    for (const locale of locales) this.#records.delete(pageOf(locale, id));
    for (const key of this.#groups.keys()) if (idsOf(key).includes(id)) this.#groups.delete(key);
  }

  /** A file of the index by its path below `pagefind/`; undefined where there is none. */
  async file(path: string): Promise<IndexFile | undefined> {
    if (path === rootList) return this.#rootList();
    const locale = locales.find((locale) => path === languageList(locale));
    return locale ? this.#languageList(locale) : this.#files.get(path);
  }

  /** Makes the index of a language, so that the first query need not wait for it. */
  async prepare(locale: Locale): Promise<void> {
    await this.#languageList(locale);
  }

  async #rootList(): Promise<IndexFile> {
    const tags = Object.fromEntries(locales.map((locale) => [searchTag(locale), locale]));
    const text = groupedEngine(groupsIn(this.#pages.ids()).length, tags);
    const engine = { path: 'pagefind.js', content: Buffer.from(text) };
    const parts = this.#keep([engine, await (this.#engine ??= engineItself())]);
    // The lists of languages are made when they are asked for: no hash of them is known before.
    return listFile(rootList, { parts, languages: forEachLocale(() => '') });
  }

  async #languageList(locale: Locale): Promise<IndexFile> {
    const ids = this.#pages.ids();
    const groups = groupsIn(ids);
    const files: IndexFile[] = [];
    for (const [at, group] of groups.entries())
      for (const { path, content } of await this.#group(locale, group))
        files.push({ path: groupFolder(locale, at) + path, content });
    const read = await Promise.all(ids.map((id) => this.#recordsOf(pageOf(locale, id))));
    const records = read.flat();
    const titles = listFile(titlesFile(locale), titlesIn(records));
    const names = listFile(namesFile(locale), namesIn(records));
    return listFile(languageList(locale), this.#keep([...files, titles, names]));
  }

  #group(locale: Locale, ids: readonly string[]): Promise<readonly IndexFile[]> {
    const key = [locale, ...ids].join(' ');
    const made = this.#groups.get(key) ?? this.#make(locale, ids);
    this.#groups.set(key, made);
    made.catch(() => this.#groups.delete(key));
    return made;
  }

  async #make(locale: Locale, ids: readonly string[]): Promise<readonly IndexFile[]> {
    const all: SearchRecord[] = [];
    // One after another: the author's own requests come in between.
    for (const id of ids)
      for (const record of await this.#recordsOf(pageOf(locale, id)))
        all.push(
          record.anchor === '' ? withEnglishTitle(record, this.#pages.englishTitle(id)) : record,
        );
    const files = await buildIndex(all);
    const ofAll = [titlesFile(locale), namesFile(locale)];
    return files.filter(({ path }) => !isPartList(path) && !ofAll.includes(path));
  }

  #recordsOf(page: string): Promise<readonly SearchRecord[]> {
    const known = this.#records.get(page) ?? this.#pages.records(page);
    this.#records.set(page, known);
    known.catch(() => this.#records.delete(page));
    return known;
  }

  /** Keeps files to be served, and gives their hashes by path. */
  #keep(files: readonly IndexFile[]): Record<string, string> {
    for (const file of files) this.#files.set(file.path, file);
    return Object.fromEntries(files.map(({ path, content }) => [path, integrityOf(content)]));
  }
}

function pageOf(locale: Locale, id: string): string {
  return `${locale}/${id}/`;
}

function groupsIn(ids: readonly string[]): (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / perGroup) }, (_, group) =>
    ids.slice(group * perGroup, (group + 1) * perGroup),
  );
}

function idsOf(key: string): string[] {
  return key.split(' ').slice(1);
}

async function engineItself(): Promise<IndexFile> {
  const engine = (await buildIndex([])).find(({ path }) => path === 'pagefind.js');
  if (!engine) throw new Error('Pagefind made no pagefind.js. Was Pagefind updated?');
  return { path: realEngine, content: engine.content };
}

function listFile(path: string, list: unknown): IndexFile {
  return { path, content: Buffer.from(JSON.stringify(list)) };
}
