import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from '../hash.ts';
import { withoutMark } from '../search/page-mark.ts';
import { isOnlineOnly } from './online-only.ts';

/** What is noted of the pages of a site that bundles have: nothing of it changes when they get the hash of the index. */
export interface PageNotes {
  /** The modules that they name. */
  readonly scripts: ReadonlySet<string>;
  /** The hash of each, as bundles take it, by its file. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Reads a page as bundles take it: the site's index is none of a bundle, whose scripts name its own. */
export function readPage(siteFolder: string, file: string): string {
  return withoutMark(readFileSync(join(siteFolder, file), 'utf8'));
}

/** Reads those of some files of a site that are pages which bundles have. */
export function notePages(siteFolder: string, files: readonly string[]): PageNotes {
  const scripts = new Set<string>();
  const hashes = new Map<string, string>();
  for (const file of files.filter((path) => path.endsWith('.html') && !isOnlineOnly(path))) {
    const html = readPage(siteFolder, file);
    for (const [, script = ''] of html.matchAll(/\/(_astro\/[^"]+\.js)"/g)) scripts.add(script);
    hashes.set(file, sha256Of(html));
  }
  return { scripts, hashes };
}
