import { fileLocale } from '../build/file-locale.ts';
import { locales } from '../locales.ts';
import { loadsSearchEngine } from './module-paths.ts';
import { siteScripts } from './script/site-scripts.ts';
import type { Locale } from '../locales.ts';
import type { SiteScripts } from './script/site-scripts.ts';
import type { Site } from './site.ts';

/** Whether pages in a language may need a file of the site. */
function isFor(locale: Locale, file: string): boolean {
  return (fileLocale(file) ?? locale) === locale;
}

/** Whether a file lists every runbook of the site, which a file with one of them has no use for. */
function listsRunbooks(file: string): boolean {
  return file.startsWith('_astro/runbooks-');
}

/** The site's scripts in one language without search. An entry contains everything else that it may import later. */
function completeScripts(site: Site, locale: Locale): Promise<SiteScripts> {
  const modules = new Map(
    [...site.modules].filter(([file]) => !file.startsWith('pagefind/') && isFor(locale, file)),
  );
  return siteScripts(modules, 'single', {
    isEager: (file) =>
      isFor(locale, file) &&
      !listsRunbooks(file) &&
      !loadsSearchEngine(site.modules.get(file)?.code ?? ''),
  });
}

/** The scripts of single files, by their language. */
export async function singleScripts(site: Site): Promise<ReadonlyMap<Locale, SiteScripts>> {
  const scripts = new Map<Locale, SiteScripts>();
  for (const locale of locales) scripts.set(locale, await completeScripts(site, locale));
  return scripts;
}
