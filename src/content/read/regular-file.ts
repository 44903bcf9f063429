import { lstatSync, type Stats } from 'node:fs';
import { extname } from 'node:path';
import type { Details } from '../../diagnostic.ts';
import { maxBytes } from './limits.ts';

const largest = Math.max(...Object.values(maxBytes));

/** Why a path is no file that the content may have; undefined for one that may be read. */
export function whyNotRegular(path: string): Details | undefined {
  const stats = statsOf(path);
  if (!stats) return undefined;
  if (stats.isFile()) return whyTooLarge(stats, maxBytes[extname(path)] ?? largest);
  if (stats.isDirectory())
    return {
      found: 'a folder',
      expected: 'a file',
      advice: 'Put the file there, and what is in the folder where it belongs.',
    };
  const expected = 'a file that lies in this folder itself';
  return {
    found: kindOf(stats),
    expected,
    advice: 'Put the file itself here: what a link or device gives may be any file of the machine.',
  };
}

/** Reading a path that cannot be looked at fails, and says why. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function whyTooLarge({ size }: Stats, limit: number): Details | undefined {
  if (size <= limit) return undefined;
  return {
    found: `a file of ${size} bytes`,
    expected: `at most ${limit}`,
    advice: 'Shorten it: what stands in it goes into pages.',
  };
}

function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'a symbolic link';
  if (stats.isFIFO()) return 'a named pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}
