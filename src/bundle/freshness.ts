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

/** The time of the last change in a place, in milliseconds; a folder's own time tells of deleted and renamed files. */
function changed(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  // The place is gone; the time of the folder around it tells nothing, because it holds the built site too.
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
