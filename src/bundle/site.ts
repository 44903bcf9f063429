import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isModule, searchStart } from './search-start.ts';
import { siteScripts } from './script/site-scripts.ts';
import type { SiteScripts } from './script/site-scripts.ts';

/** A built site: its files, in an order that does not depend on the machine, and its scripts made classic. */
export interface Site {
  readonly files: readonly string[];
  readonly scripts: SiteScripts;
  readonly read: (file: string) => Promise<Buffer>;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Reads a built site from its folder. */
export async function readSite(folder: string): Promise<Site> {
  const files = await filesBelow(folder);
  const read = (file: string) => readFile(join(folder, file));
  const modules = new Map<string, string>();
  for (const file of files.filter(isModule)) modules.set(file, (await read(file)).toString('utf8'));
  const first = searchStart(files, modules);
  return { files, scripts: await siteScripts(modules, 'bundle', { first }), read };
}
