import { linkSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { sha256Of } from '../../hash.ts';

/** Whether a path is a file that its owner may write, as the files of a fresh site are. */
function isOrdinary(path: string): boolean {
  const stats = lstatSync(path);
  return stats.isFile() && (stats.mode & 0o200) !== 0;
}

/**
 * Puts a file of a folder that is about to be replaced into a new one, without copying it, if it has the bytes of a SHA-256;
 * tells whether it did. It does not where the two are on different disks, or on one that gives a file no second name.
 */
export function takeFormer(former: string, fresh: string, sha256: string): boolean {
  try {
    if (!isOrdinary(former)) return false;
    linkSync(former, fresh);
  } catch {
    return false;
  }
  if (sha256Of(readFileSync(fresh)) === sha256) return true;
  rmSync(fresh);
  return false;
}
