import { indexMark } from './index-mark.ts';
import { fileLocale } from '../build/file-locale.ts';
import { searchDataScript } from './search-data.ts';
import { isModule } from './module-paths.ts';
import { isOnlineOnly } from './online-only.ts';
import { isAboutParts } from './third-party.ts';
import type { Locale } from '../locales.ts';
import type { BundleIndex } from './search-index.ts';
import type { Site } from './site.ts';

/** The files among those of the site that go into a bundle of some locales. */
export function filesFor(files: readonly string[], wanted: readonly Locale[]): string[] {
  return files.filter((file) => {
    if (isOnlineOnly(file)) return false;
    const locale = fileLocale(file);
    return locale === undefined || wanted.includes(locale);
  });
}

/** Whether a file is in bundles as a file: modules are in scripts, and what is about parts each bundle says of itself. */
export function isPacked(site: Site, file: string): boolean {
  return !isAboutParts(file) && (!isModule(file) || site.scripts.has(file));
}

/** A file of the site that is no page, as it goes into a bundle. */
export async function contentOf(site: Site, file: string, index: BundleIndex): Promise<Buffer> {
  const script = isModule(file) ? site.scripts.get(file) : undefined;
  if (script !== undefined)
    return Buffer.from((script.isEntry ? indexMark(index.integrity) : '') + script.code);
  if (file.startsWith('pagefind/'))
    return Buffer.from(searchDataScript(file, await index.content(file)));
  return site.read(file);
}
