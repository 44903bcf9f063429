import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileLocale } from '../build/file-locale.ts';
import { filesBelow } from '../build/files.ts';
import { integrityFrom, integrityOf, sha256Of } from '../hash.ts';
import { forEachLocale, localePattern, locales, type Locale } from '../locales.ts';
import { rootList } from '../search/part-lists.ts';
import type { KeptFile, SizedFile, WorkerLists } from './kept-files.ts';
import { figuresIn } from './worker/page-files.ts';

/** The files of a built site that a browser may keep, and a worker's own part of them. */
export interface SiteLists {
  readonly worker: WorkerLists;
  /** The text of the list of each whole language. */
  readonly whole: Readonly<Record<Locale, string>>;
}

/** Files that every page needs; what else lies on a server is nothing to keep. */
const sharedFile = /^(?:index\.html|[\w-]+\.js|favicon\.svg|_astro\/[^/]+\.(?:js|css))$/;

/** Files of a language that its pages load on demand, and the page that answers where there is no network. */
const coreFile = new RegExp(`^(?:_astro/.*|${localePattern}/offline/index\\.html)$`);

const never = new RegExp(`^(?:worker\\.js$|offline/|${localePattern}/404/)`);

/** The address under which a reader asks for a file. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The path of the list of a whole language below the site's folder. */
export function listPath(locale: Locale): string {
  return `offline/${locale}.json`;
}

function keptFile(file: string, content: Uint8Array): SizedFile {
  const sha256 = sha256Of(content);
  return {
    url: addressOf(file),
    revision: sha256.slice(0, 16),
    integrity: integrityFrom(sha256),
    size: content.length,
  };
}

function withoutSize({ url, revision, integrity }: SizedFile): KeptFile {
  return { url, revision, integrity };
}

/** The languages whose readers need a file that is not shared and of no language: a figure, or the search engine. */
function usersOf(file: string, figures: Readonly<Record<Locale, ReadonlySet<string>>>): Locale[] {
  if (file.startsWith('pagefind/')) return [...locales];
  return locales.filter((locale) => figures[locale].has(`/${file}`));
}

/** The files of each language among some of a site, and the figures that its pages show: each file is read once. */
function filesOfLanguages(files: readonly string[], read: (file: string) => Buffer) {
  const kept = new Map<string, SizedFile>();
  const figures = forEachLocale(() => new Set<string>());
  for (const file of files) {
    const locale = fileLocale(file);
    if (locale === undefined) continue;
    const content = read(file);
    kept.set(file, keptFile(file, content));
    if (file.startsWith(`${locale}/`) && file.endsWith('.html'))
      for (const figure of figuresIn(content.toString('utf8'))) figures[locale].add(figure);
  }
  return { kept, figures };
}

/** Lists a built site's files with the hashes that tell one build's from another's. */
export function siteLists(folder: string): SiteLists {
  const files = filesBelow(folder).filter((file) => !never.test(file));
  const read = (file: string) => readFileSync(join(folder, file));
  const { kept: ofLanguages, figures } = filesOfLanguages(files, read);
  const shared: SizedFile[] = [];
  const core = forEachLocale((): SizedFile[] => []);
  const whole = forEachLocale((): SizedFile[] => []);
  for (const file of files) {
    const locale = fileLocale(file);
    const kept = ofLanguages.get(file);
    if (locale !== undefined && kept) (coreFile.test(file) ? core : whole)[locale].push(kept);
    else if (sharedFile.test(file)) shared.push(keptFile(file, read(file)));
    else for (const user of usersOf(file, figures)) whole[user].push(keptFile(file, read(file)));
  }
  const texts = forEachLocale((locale) => JSON.stringify(whole[locale]));
  const languages = forEachLocale((locale) => ({
    core: core[locale].map(withoutSize),
    list: withoutSize(keptFile(listPath(locale), Buffer.from(texts[locale]))),
    bytes: whole[locale].reduce((sum, { size }) => sum + size, 0),
  }));
  const index = integrityOf(read(`pagefind/${rootList}`));
  const own = { index, shared: shared.map(withoutSize), languages };
  const build = sha256Of(JSON.stringify(own)).slice(0, 12);
  return { worker: { build, ...own }, whole: texts };
}
