import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'content',
  'public',
  'src',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
];

/** When something in a place was last changed; a folder's own time tells of what was deleted, renamed or moved in. */
function changed(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  // Gone altogether: the folder it was in holds the built site too, so its time tells nothing.
  if (stats === undefined) return Infinity;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

/** Whether the built site is there and nothing that it is built from was changed, added or deleted since. */
export function isFresh(root: string, site: string): boolean {
  const built = statSync(join(site, 'index.html'), { throwIfNoEntry: false });
  if (built === undefined) return false;
  return sources.every((source) => changed(join(root, source)) <= built.mtimeMs);
}
