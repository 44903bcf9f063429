import { fileLocale } from '../build/file-locale.ts';
import { searchDataScript } from './search-data.ts';
import { bundlePath, isModule } from './module-paths.ts';
import { isOnlineOnly } from './online-only.ts';
import { isAboutParts } from './third-party.ts';
import { transformPage } from './page/transform-page.ts';
import type { Locale } from '../locales.ts';
import type { BundleContext } from './page/page-step.ts';
import type { BundleIndex } from './search-index.ts';
import type { Site } from './site.ts';
import type { ZipFile } from './zip.ts';

/** The files of the site that go into a bundle of some locales. */
export function filesFor(site: Site, wanted: readonly Locale[]): string[] {
  return site.files.filter((file) => {
    if (isOnlineOnly(file)) return false;
    const locale = fileLocale(file);
    return locale === undefined || wanted.includes(locale);
  });
}

async function contentOf(
  site: Site,
  file: string,
  index: BundleIndex,
  context: BundleContext,
): Promise<Buffer> {
  const script = isModule(file) ? site.scripts.get(file)?.code : undefined;
  if (script !== undefined) return Buffer.from(script);
  if (file.startsWith('pagefind/'))
    return Buffer.from(searchDataScript(file, await index.content(file)));
  const content = await site.read(file);
  if (!file.endsWith('.html')) return content;
  return Buffer.from(transformPage(content.toString('utf8'), file, context));
}

/** The site's files as they go into a bundle; the content of each is made when the zip needs it. */
export function siteContents(
  site: Site,
  files: readonly string[],
  index: BundleIndex,
  context: BundleContext,
): ZipFile[] {
  return files
    .filter((file) => !isAboutParts(file) && (!isModule(file) || site.scripts.has(file)))
    .map((file) => ({
      path: bundlePath(file),
      content: () => contentOf(site, file, index, context),
    }));
}
