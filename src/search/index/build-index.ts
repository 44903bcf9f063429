import * as pagefind from 'pagefind';
import type { SearchRecord } from '../record.ts';
import { locales, searchTag, type Locale } from '../../locales.ts';
import { engineHtml, engineLanguage, recordKey } from './engine-input.ts';
import { withEnglishTitles } from './english-titles.ts';
import { changeLanguages } from './entry-file.ts';
import type { IndexFile } from './index-file.ts';
import { fillFragments } from './fragments.ts';
import { withOwnFetch } from './own-fetch.ts';
import { titlesFile, titlesIn } from '../query/titles.ts';
import { withLists } from './part-lists.ts';

/** Few enough for one answer to need a few files, many enough for a large site to stay in small ones. */
const perFragmentFile = 12;

/** Records that are given to the engine, a process of its own, before it has answered; it takes them in their order. */
const atOnce = 100;

/** Builds the engine's files for all records, in one folder with one index for each language. */
export async function buildIndex(extracted: readonly SearchRecord[]): Promise<IndexFile[]> {
  const records = withEnglishTitles(extracted);
  const maxFragments = Math.ceil(largest(records) / perFragmentFile);
  const { index, errors } = await pagefind.createIndex({ maxFragments });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const keys = new Map(records.map((record) => [recordKey(record), record]));
    const waiting = [...keys];
    while (waiting.length > 0)
      await Promise.all(waiting.splice(0, atOnce).map((entry) => add(index, ...entry)));
    const { files } = await index.getFiles();
    const needed = files.filter(({ path }) => isNeeded(path)).map((file) => finish(file, keys));
    return withLists(
      [...needed, ...titleFiles(records)].sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
  } finally {
    await index.deleteIndex();
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

async function add(
  index: pagefind.PagefindIndex,
  url: string,
  record: SearchRecord,
): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: engineHtml(record) });
  if (errors.length > 0) throw new Error(`${record.page}#${record.anchor}: ${errors.join('; ')}`);
}

function largest(records: readonly SearchRecord[]): number {
  const counts = new Map<Locale, number>();
  for (const { locale } of records) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  return Math.max(1, ...counts.values());
}

// The interfaces and the worker that come with the engine are not used.
function isNeeded(path: string): boolean {
  return (
    path.includes('/') || /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta)$/.test(path)
  );
}

function finish({ path, content }: IndexFile, keys: ReadonlyMap<string, SearchRecord>): IndexFile {
  if (path.endsWith('.pf_fragment')) return { path, content: fillFragments(content, keys, path) };
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
