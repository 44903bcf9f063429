import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Page } from '@playwright/test';
import { filesBelow } from '../../src/build/files.ts';
import { fileLocale } from '../../src/build/file-locale.ts';
import { loadInterface } from '../../src/content/read/load.ts';
import { locales, type Locale } from '../../src/locales.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { extractRecords } from '../../src/search/index/extract.ts';
import { pagesIn } from '../../src/search/index/pages.ts';
import { htmlOf, runbookPages } from './site.ts';
import { sample } from './size.ts';
import { searchDialog, searchFor } from './search.ts';

/** What can become of a file, as a function of its content and of the one that another build has in its place. */
export const damages = {
  missing: () => undefined,
  empty: () => Buffer.alloc(0),
  truncated: (content) => content.subarray(0, Math.floor(content.length / 2)),
  garbage: (content) => Buffer.from(content.map((byte, at) => (byte * 31 + at * 7 + 11) & 0xff)),
  flipped: (content) => flipped(content),
  'of another build': (_, other) => other,
} satisfies Record<string, (content: Buffer, other: Buffer) => Buffer | undefined>;

/** A part of an index and the fate that it meets, as the reader of a language finds out. */
export interface Case {
  readonly part: string;
  readonly damage: keyof typeof damages;
  readonly reader: Locale;
}

function flipped(content: Buffer): Buffer {
  const copy = Buffer.from(content);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}

/** The files of the index of a built site, by their path below its folder. */
export async function partsIn(dist: string): Promise<ReadonlyMap<string, Buffer>> {
  const folder = join(dist, 'pagefind');
  const parts = filesBelow(folder).map(
    async (path) => [path, await readFile(join(folder, path))] as const,
  );
  return new Map(await Promise.all(parts));
}

/** The index of a build in which each language has one page less. */
export async function otherIndex(dist: string): Promise<ReadonlyMap<string, Buffer>> {
  const records = pagesIn(dist).flatMap((page) =>
    extractRecords(readFileSync(join(dist, page, 'index.html'), 'utf8'), page),
  );
  const [{ runbook } = { runbook: '' }] = records;
  const files = await buildIndex(records.filter((record) => record.runbook !== runbook));
  await pagefind.close();
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
}

/** The file that stands in another build where a part stands in this one: of its name, or at least of its kind. */
export function otherOf(
  part: string,
  parts: ReadonlyMap<string, Buffer>,
  others: ReadonlyMap<string, Buffer>,
): Buffer {
  const own = parts.get(part) ?? Buffer.alloc(0);
  const kind = (path: string) => path.replace(/_[^/]*(\.\w+)$/, '_$1');
  const found = [part, ...others.keys()]
    .filter((path) => kind(path) === kind(part))
    .map((path) => others.get(path))
    .find((content) => content?.equals(own) === false);
  // The engine itself is the same in both: another release of it differs in its text.
  if (found !== undefined) return found;
  const end = Buffer.from('\n');
  return part.endsWith('.pagefind')
    ? gzipSync(Buffer.concat([gunzipSync(own), end]))
    : Buffer.concat([own, end]);
}

/** The text of the runbooks of a language, with its markup. */
function textOf(locale: Locale): string {
  return runbookPages
    .filter((page) => page.locale === locale)
    .map(htmlOf)
    .join('');
}

/** Words of a text: as many as it takes to need every part of its index. */
function wordsIn(html: string): string[] {
  const text = html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ');
  const words = text.match(/[\p{L}\p{N}]{3,12}/gu) ?? [];
  return [...new Set(words)].filter((_, at) => at % 7 === 0);
}

/** Types a query into the open search and waits until its answer, or that there is none, is said. */
export async function statusOf(page: Page, query: string): Promise<string> {
  await searchFor(page, query);
  return (await searchDialog(page).locator('[data-search-status]').textContent()) ?? '';
}

/** The other language whose parts a reader finds damaged: each language is that of one reader. */
function neighbourOf(reader: Locale): Locale {
  return locales[(locales.indexOf(reader) + 1) % locales.length] ?? reader;
}

/** A query that nothing answers. */
const nowhere = 'qzxq';

/** Whether a part has the titles of a language, or its names of cmdlets: a query needs them that nothing else answers. */
function isLastResort(part: string): boolean {
  return /^(?:titles|names)\//.test(part);
}

/** Whether a reader finds out what became of a part: of their language, of the other one, or of all languages. */
function concerns(reader: Locale, part: string): boolean {
  const locale = fileLocale(`pagefind/${part}`);
  if (isLastResort(part)) return locale === reader;
  return [reader, neighbourOf(reader), undefined].includes(locale);
}

/** Whether only some queries need a part: the others are loaded with the first. */
function isForSome(part: string): boolean {
  return part.includes('/');
}

/** Finds, on an index that is whole, a query for each of a reader's cases that needs its part. */
export async function queriesFor(
  page: Page,
  open: (locale: Locale) => Promise<void>,
  reader: Locale,
  cases: readonly Case[],
): Promise<(found: Case) => string> {
  const parts = cases.map(({ part }) => part).filter(isForSome);
  const needed = new Map<string, string>();
  let query = '';
  page.on('request', (request) => {
    const part = /\/pagefind\/(?:\.\/)*([^?]+)/.exec(request.url())?.[1];
    if (part === undefined || needed.has(part)) return;
    // The empty search asks for titles too, sooner or later than the first query is typed.
    if (query !== '' || isLastResort(part)) needed.set(part, query || nowhere);
  });
  await open(reader);
  await page.keyboard.press('Control+K');
  for (const locale of [reader, neighbourOf(reader)]) {
    const wanted = parts.filter((part) => fileLocale(`pagefind/${part}`) === locale);
    const last = wanted.some(isLastResort) ? [nowhere] : [];
    for (query of [...last, ...wordsIn(textOf(locale))]) {
      if (wanted.every((part) => needed.has(part))) break;
      await statusOf(page, query);
    }
  }
  const missing = parts.filter((part) => !needed.has(part));
  if (missing.length > 0) throw new Error(`No query needs ${missing.join(', ')}.`);
  return ({ part }) => needed.get(part) ?? 'lync';
}

/** The messages of which a reader must get one: that search failed, or that it did in the other languages. */
export function failuresFor(reader: Locale): string[] {
  const { search } = loadInterface(reader);
  const { failed, elsewhereFailed } = Object(search) as Record<string, string>;
  return [String(failed), String(elsewhereFailed)];
}

/** What becomes of the parts that a reader finds out about: a tenth of it in `npm test`. */
export function casesOf(reader: Locale, parts: Iterable<string>): Case[] {
  const all = [...parts]
    .filter((part) => concerns(reader, part))
    .flatMap((part) => Object.keys(damages).map((damage) => ({ part, damage, reader }) as Case));
  return sample(all);
}
