import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../build/files.ts';
import { fileLocale } from '../build/file-locale.ts';
import { integrityOf, sha256Of } from '../hash.ts';
import { forEachLocale, type Locale } from '../locales.ts';

/** A file to keep, as Workbox names it; a file of another build does not fit its hash. */
export interface PrecacheEntry {
  readonly url: string;
  readonly revision: string;
  readonly integrity: string;
}

/** The files to keep for every reader, and those for the readers of one language. */
export type PrecacheLists = Readonly<Record<Locale | 'shared', readonly PrecacheEntry[]>>;

const never = [
  /^downloads\//,
  /^sitemap/,
  /^worker\.js$/,
  /^schemas\//,
  /^build\.json$/,
  /^sbom\.cdx\.json$/,
  /^LICENSE\.txt$/,
  /\.map$/,
];

/** The address under which a reader asks for a file. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Lists a built site's files with the hashes that tell one build's from another's. */
export async function precacheLists(folder: string): Promise<PrecacheLists> {
  const lists: Record<Locale | 'shared', PrecacheEntry[]> = {
    ...forEachLocale(() => []),
    shared: [],
  };
  for (const file of filesBelow(folder)) {
    if (never.some((pattern) => pattern.test(file))) continue;
    const content = await readFile(join(folder, file));
    lists[fileLocale(file) ?? 'shared'].push({
      url: addressOf(file),
      revision: sha256Of(content).slice(0, 16),
      integrity: integrityOf(content),
    });
  }
  return lists;
}

/** A name for a build that differs when any of its files does. */
export function buildId(lists: PrecacheLists): string {
  return sha256Of(JSON.stringify(lists)).slice(0, 12);
}
