import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localePattern, locales } from '../locales.ts';
import { idPattern } from '../content/schemas/id.ts';
import { fileLocale } from '../build/file-locale.ts';
import { sha256Of } from '../hash.ts';
import { bundleContext } from './bundle-context.ts';
import { siteScripts } from './script/site-scripts.ts';
import { loadsSearchEngine } from './module-paths.ts';
import { licencesInside } from './third-party.ts';
import { singleFile, type Sources } from './single-file.ts';
import type { Locale } from '../locales.ts';
import type { BundleOptions } from './write-bundles.ts';
import type { SiteScripts } from './script/site-scripts.ts';
import type { Site } from './site.ts';
import type { ZipResult } from './zip.ts';

/** A runbook in one language as one file. */
export interface SingleFile extends ZipResult {
  readonly name: string;
}

const runbookPage = new RegExp(
  `^(${localePattern})/(?!(?:404|download|offline)/)(${idPattern})/index\\.html$`,
);

/** Whether pages in a language may need a file of the site. */
function isFor(locale: Locale, file: string): boolean {
  return (fileLocale(file) ?? locale) === locale;
}

/** The site's scripts in one language without search. An entry contains everything that it may import later. */
async function completeScripts(site: Site, locale: Locale): Promise<SiteScripts> {
  const modules = new Map(
    [...site.modules].filter(([file]) => !file.startsWith('pagefind/') && isFor(locale, file)),
  );
  return siteScripts(modules, 'single', {
    isEager: (file) =>
      isFor(locale, file) && !loadsSearchEngine(site.modules.get(file)?.code ?? ''),
  });
}

/** Writes every runbook in every language as one file. */
export async function writeSingleFiles(site: Site, options: BundleOptions): Promise<SingleFile[]> {
  const { folder } = options;
  const written: SingleFile[] = [];
  await mkdir(folder, { recursive: true });
  for (const locale of locales) {
    const scripts = await completeScripts(site, locale);
    const sources: Sources = {
      read: async (file) => scripts.get(file)?.code ?? (await site.read(file)).toString('utf8'),
      licences: (files) => licencesInside(site.bill, files, scripts),
    };
    const context = bundleContext([locale], new Set(), options);
    for (const file of site.files) {
      const [, language, runbook] = runbookPage.exec(file) ?? [];
      if (language !== locale || runbook === undefined) continue;
      const html = await singleFile(
        file,
        (await site.read(file)).toString('utf8'),
        sources,
        context,
      );
      const name = `fieldbook-${runbook}-${locale}.html`;
      await writeFile(join(folder, name), html);
      written.push({ name, size: Buffer.byteLength(html), sha256: sha256Of(html) });
    }
  }
  return written;
}
