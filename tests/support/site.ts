import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { locales } from '../../src/locales.ts';
import type { Locale } from '../../src/locales.ts';

/** The folder of the built site that the tests look at. */
export const dist = resolve(process.env['FIELDBOOK_DIST'] ?? 'dist');

/** One built page: its path, and what it is. */
export interface SitePage {
  readonly path: string;
  readonly file: string;
  readonly kind: 'root' | 'home' | 'runbook' | 'page' | 'other';
  readonly locale?: Locale;
  readonly runbook?: string;
}

function describe(file: string): SitePage {
  const folder = dirname(file).replaceAll('\\', '/');
  const path = file.endsWith('index.html') ? (folder === '.' ? '/' : `/${folder}/`) : `/${file}`;
  const [first = '', runbook, ...rest] = path.split('/').filter((part) => part !== '');
  const locale = locales.find((known) => known === first);
  const base = { path, file: join(dist, file) };
  if (path === '/') return { ...base, kind: 'root' };
  if (locale === undefined || rest.length > 0) return { ...base, kind: 'other' };
  if (runbook === undefined) return { ...base, kind: 'home', locale };
  const holdsRunbook = readFileSync(base.file, 'utf8').includes(`data-runbook="${runbook}"`);
  return holdsRunbook
    ? { ...base, kind: 'runbook', locale, runbook }
    : { ...base, kind: 'page', locale };
}

function list(): SitePage[] {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`${dist} holds no built site. Build it first: npm run build`);
  }
  // What lies in downloads/ is for use away from the site, and has tests of its own.
  return globSync('**/*.html', { cwd: dist, exclude: ['downloads/**'] })
    .sort()
    .map(describe);
}

/** Every page of the built site. */
export const pages: readonly SitePage[] = list();

/** A page that belongs to a locale. */
export type LocalPage = SitePage & { readonly locale: Locale };

/** Every runbook's page in every locale. */
export const runbookPages = pages.filter(
  (page): page is LocalPage & { readonly runbook: string } => page.kind === 'runbook',
);

/** The home page of every locale. */
export const homePages = pages.filter((page): page is LocalPage => page.kind === 'home');

/** Every page that exists once in each locale. */
export const localPages = pages.filter((page): page is LocalPage => page.locale !== undefined);

/**
 * Each runbook once, the languages taking turns: for behaviour that depends on the page's structure and not on its
 * words. What words can break (width, names, the policy of what is asked for) is looked at on every page.
 */
export const sampleRunbookPages = runbookPages.filter(({ runbook, locale }) => {
  const ids = [...new Set(runbookPages.map((page) => page.runbook))];
  return locale === locales[ids.indexOf(runbook) % locales.length];
});

/** A page of each kind, the languages taking turns. */
export const samplePages: readonly SitePage[] = [
  ...pages.filter(({ kind }) => kind === 'root' || kind === 'other'),
  ...homePages.slice(0, 1),
  ...localPages.filter(({ kind }) => kind === 'page').slice(-1),
  ...sampleRunbookPages,
];

/** The HTML of a page as it was built. */
export function htmlOf(page: SitePage): string {
  return readFileSync(page.file, 'utf8');
}
