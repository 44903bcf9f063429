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

function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether the built site is there and newer than everything it is built from. */
export function isFresh(root: string, site: string): boolean {
  const built = statSync(join(site, 'index.html'), { throwIfNoEntry: false });
  if (built === undefined) return false;
  return sources.every((source) => newest(join(root, source)) <= built.mtimeMs);
}
