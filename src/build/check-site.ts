import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { DiagnosticError } from '../diagnostic.ts';
import { runbookIds } from '../content/read/folders.ts';
import { locales, searchTag } from '../locales.ts';
import { namesFile } from '../search/query/names.ts';
import { titlesFile } from '../search/query/titles.ts';
import { billName } from '../third-party/bill.ts';
import { licencesName } from '../third-party/licences.ts';
import { indexFiles, readIndexList } from './index-files.ts';
import { listFiles, type ListedFile } from './site-manifest.ts';
import type { Settings } from './settings.ts';

/** A file that a site must have: by its path, or by the beginning and the end of a path that has a hash in it. */
type Wanted = string | readonly [start: string, end: string];

const indexEntry = 'pagefind/pagefind-entry.json';

const indexEntrySchema = z.object({
  languages: z.record(z.string(), z.object({ hash: z.string() })),
});

type IndexedLanguages = z.output<typeof indexEntrySchema>['languages'];

/** The files of the search index: for each language its terms, and the texts of its places. */
function searchFiles(languages: IndexedLanguages | undefined): Wanted[] {
  if (languages === undefined) return [indexEntry];
  return locales.flatMap((locale): Wanted[] => [
    `pagefind/pagefind.${languages[searchTag(locale)]?.hash ?? `x-${locale}_…`}.pf_meta`,
    [`pagefind/index/x-${locale}_`, '.pf_index'],
    [`pagefind/fragment/x-${locale}_`, '.pf_fragment'],
    `pagefind/${titlesFile(locale)}`,
    `pagefind/${namesFile(locale)}`,
  ]);
}

/** The pages at the root of a site. */
const rootPages = ['index.html', '404.html'];

function pages(content: string): string[] {
  const paths = ['', '404/', 'download/', 'offline/', ...runbookIds(content).map((id) => `${id}/`)];
  return [
    ...rootPages,
    ...locales.flatMap((locale) => paths.map((path) => `${locale}/${path}index.html`)),
  ];
}

/** How many pages the site of some content has. */
export function pageCount(content: string): number {
  return pages(content).length;
}

function downloads(content: string): Wanted[] {
  const singles = runbookIds(content).flatMap((id) =>
    locales.map((locale) => `downloads/fieldbook-${id}-${locale}.html`),
  );
  return [
    ...['all', ...locales].map((scope): Wanted => ['downloads/fieldbook-', `-${scope}.zip`]),
    ...singles,
  ];
}

/** The files of a site that was just built. */
export interface BuiltSite {
  readonly folder: string;
  readonly files: readonly ListedFile[];
  /** Its pages without a policy. */
  readonly open: readonly string[];
}

/** Reads each file of a site that was just built; of those whose hashes are known, only the beginning. */
export function readBuiltSite(
  folder: string,
  known: ReadonlyMap<string, ListedFile> = new Map(),
): BuiltSite {
  const open: string[] = [];
  const lacksPolicy = (path: string, start: Buffer): boolean =>
    !hasPolicy(start) && !(known.has(path) && hasPolicy(readFileSync(join(folder, path))));
  const show = (path: string, bytes: Buffer): void => {
    if (path.endsWith('.html') && bytes.length > 0 && lacksPolicy(path, bytes)) open.push(path);
  };
  const files = listFiles(folder, show, known);
  return { folder, files, open };
}

/** How a page of a build begins its policy. */
const policyStart = '<meta http-equiv="content-security-policy"';

/** Looks for the bytes first: to make a text of all pages, and to search that in any case, takes seconds on a large site. */
function hasPolicy(page: Buffer): boolean {
  return page.includes(policyStart) || page.toString('latin1').toLowerCase().includes(policyStart);
}

function has(files: ReadonlySet<string>, wanted: Wanted): boolean {
  if (typeof wanted === 'string') return files.has(wanted);
  const [start, end] = wanted;
  return [...files].some((file) => file.startsWith(start) && file.endsWith(end));
}

/**
 * Refuses a built site that lacks a page, a part of the search index, a download, the service worker or the licences, or has a file
 * without content or a page without its policy: whatever a step of the build failed to say, no such site takes the place of a whole
 * one.
 */
export function refuseIncompleteSite(
  { folder, files: listed, open }: BuiltSite,
  { content, hasBundles }: Pick<Settings, 'content' | 'hasBundles'>,
): void {
  const files = new Set(listed.map(({ path }) => path));
  const languages = readIndexList(indexEntrySchema, folder, indexEntry)?.languages;
  const index = indexFiles(folder);
  const wanted: Wanted[] = [
    ...['worker.js', 'sitemap-index.xml', 'pagefind/pagefind.js'],
    ...[billName, licencesName],
    ...pages(content),
    ...locales.map((locale) => `offline/${locale}.json`),
    ['_astro/', '.js'],
    ['_astro/', '.css'],
    ...searchFiles(languages),
    ...index.named,
    ...index.unread,
    ...(hasBundles ? downloads(content) : []),
  ];
  const missing = new Set(
    wanted.filter((file) => !has(files, file)).map((file) => [file].flat().join('…')),
  );
  const empty = listed.filter(({ size }) => size === 0).map(({ path }) => path);
  const told = [...missing, ...empty];
  const unread = [...(languages ? [] : [indexEntry]), ...index.unread].filter(
    (list) => !told.includes(list),
  );
  if (told.length + unread.length + open.length === 0) return;
  const advice = 'Run the build again; if it stays so, this is a mistake of the build.';
  const refuse = (file: string, found: string) => ({
    file,
    found,
    expected: 'a whole one',
    advice,
  });
  throw new DiagnosticError([
    ...[...missing].map((file) => refuse(file, 'no such file in the built site')),
    ...empty.map((file) => refuse(file, 'an empty file in the built site')),
    ...unread.map((file) => refuse(file, 'a list that cannot be read in the built site')),
    ...open.map((file) => refuse(file, 'a page without a content security policy')),
  ]);
}
