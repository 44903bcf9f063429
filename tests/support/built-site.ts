import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '../../src/locales.ts';
import type { Locale } from '../../src/locales.ts';

/** One built page: its path, and what it is. */
export interface SitePage {
  readonly path: string;
  readonly file: string;
  readonly kind: 'root' | 'home' | 'runbook' | 'page' | 'other';
  readonly locale?: Locale;
  readonly runbook?: string;
}

/** A page that belongs to a locale. */
type LocalPage = SitePage & { readonly locale: Locale };

/** A runbook's page in one locale. */
type RunbookPage = LocalPage & { readonly runbook: string };

/** The pages of a built site. */
export interface BuiltSite {
  /** Every page. */
  readonly pages: readonly SitePage[];
  /** Every page that exists once in each locale. */
  readonly localPages: readonly LocalPage[];
  /** Every runbook's page in every locale. */
  readonly runbookPages: readonly RunbookPage[];
  /** The home page of every locale. */
  readonly homePages: readonly LocalPage[];
  /**
   * Each runbook once, the languages taking turns: for behaviour that depends on the page's structure and not on its
   * words. What words can break (width, names, the policy of what is asked for) is looked at on every page.
   */
  readonly sampleRunbookPages: readonly RunbookPage[];
  /** A page of each kind, the languages taking turns. */
  readonly samplePages: readonly SitePage[];
}

/** Lists the pages of the built site in a folder. */
export function builtSite(dist: string): BuiltSite {
  const pages = pagesIn(dist);
  const localPages = pages.filter((page): page is LocalPage => page.locale !== undefined);
  const runbookPages = pages.filter((page): page is RunbookPage => page.kind === 'runbook');
  const homePages = pages.filter((page): page is LocalPage => page.kind === 'home');
  const ids = [...new Set(runbookPages.map((page) => page.runbook))];
  const sampleRunbookPages = runbookPages.filter(
    ({ runbook, locale }) => locale === locales[ids.indexOf(runbook) % locales.length],
  );
  const samplePages = [
    ...pages.filter(({ kind }) => kind === 'root' || kind === 'other'),
    ...homePages.slice(0, 1),
    ...pages.filter(({ kind }) => kind === 'page').slice(-1),
    ...sampleRunbookPages,
  ];
  return { pages, localPages, runbookPages, homePages, sampleRunbookPages, samplePages };
}

function pagesIn(dist: string): SitePage[] {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`${dist} holds no built site. Build it first: npm test -- build`);
  }
  // What lies in downloads/ is for use away from the site, and has tests of its own.
  return globSync('**/*.html', { cwd: dist, exclude: ['downloads/**'] })
    .sort()
    .map((file) => describe(dist, file));
}

function describe(dist: string, file: string): SitePage {
  const folder = dirname(file).replaceAll('\\', '/');
  const path = file.endsWith('index.html') ? (folder === '.' ? '/' : `/${folder}/`) : `/${file}`;
  const [first = '', runbook, ...rest] = path.split('/').filter((part) => part !== '');
  const locale = locales.find((known) => known === first);
  const base = { path, file: join(dist, file) };
  if (path === '/') return { ...base, kind: 'root' };
  // The pages for what is not there answer for other addresses: nobody goes to their own.
  const isAnswer = runbook === '404' || runbook === 'offline';
  if (locale === undefined || rest.length > 0 || isAnswer) return { ...base, kind: 'other' };
  if (runbook === undefined) return { ...base, kind: 'home', locale };
  const holdsRunbook = readFileSync(base.file, 'utf8').includes(`data-runbook="${runbook}"`);
  return holdsRunbook
    ? { ...base, kind: 'runbook', locale, runbook }
    : { ...base, kind: 'page', locale };
}

/** The HTML of a page as it was built. */
export function htmlOf(page: SitePage): string {
  return readFileSync(page.file, 'utf8');
}
