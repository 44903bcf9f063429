import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteScripts } from './script/site-scripts.ts';
import { isModule } from './search-start.ts';
import { singleFile } from './single-file.ts';
import type { Site } from './site.ts';
import type { ZipResult } from './zip.ts';

/** A runbook in one language as one file. */
export interface SingleFile extends ZipResult {
  readonly name: string;
}

const runbookPage = /^(ko|zh|fr|en)\/(?!download\/)([a-z0-9-]+)\/index\.html$/;

/** The scripts of the site without search; an entry brings everything that it may ever need. */
async function completeScripts(site: Site): Promise<ReadonlyMap<string, string>> {
  const modules = new Map<string, string>();
  for (const file of site.files.filter(isModule)) {
    if (file.startsWith('pagefind/')) continue;
    modules.set(file, (await site.read(file)).toString('utf8'));
  }
  return siteScripts(modules, 'single', {
    isEager: (file) => !file.includes('search-dialog'),
  });
}

/** Writes every runbook in every language as one file. */
export async function writeSingleFiles(site: Site, folder: string): Promise<SingleFile[]> {
  const scripts = await completeScripts(site);
  const read = async (file: string) =>
    scripts.get(file) ?? (await site.read(file)).toString('utf8');
  const written: SingleFile[] = [];
  await mkdir(folder, { recursive: true });
  for (const file of site.files) {
    const [, locale, runbook] = runbookPage.exec(file) ?? [];
    if (locale === undefined || runbook === undefined) continue;
    const html = await singleFile((await site.read(file)).toString('utf8'), read);
    const name = `fieldbook-${runbook}-${locale}.html`;
    await writeFile(join(folder, name), html);
    const sha256 = createHash('sha256').update(html).digest('hex');
    written.push({ name, size: Buffer.byteLength(html), sha256 });
  }
  return written;
}
