import { linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from '../../hash.ts';

/** Files of a folder that is about to be replaced, which have a second name in another folder. */
export interface FormerFiles {
  /** The folder of the second names. */
  readonly folder: string;
  /** The SHA-256 of each file, by its name. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Whether a path is a file that its owner may write, as the files of a fresh site are. */
function isOrdinary(path: string): boolean {
  const stats = lstatSync(path);
  return stats.isFile() && (stats.mode & 0o200) !== 0;
}

/** The names in a folder; none where it is not there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Gives a file a second name and hashes it under that one; nothing where it is not ordinary, or can have no such name. */
function linked(former: string, second: string): string | undefined {
  try {
    if (!isOrdinary(former)) return undefined;
    linkSync(former, second);
    return sha256Of(readFileSync(second));
  } catch {
    return undefined;
  }
}

/**
 * Gives the files of a former folder that are meant a second name in a new folder, and hashes each: what takes the place of the
 * former name later is another file. There are none where the two are on different disks, or on one that gives a file no second
 * name.
 */
export function linkFormer(
  former: string,
  folder: string,
  isMeant: (name: string) => boolean,
): FormerFiles {
  const hashes = new Map<string, string>();
  const names = namesIn(former).filter(isMeant);
  if (names.length > 0) mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const hash = linked(join(former, name), join(folder, name));
    if (hash !== undefined) hashes.set(name, hash);
  }
  return { folder, hashes };
}

/** Moves a former file to a path of the new folder, once, if it has the bytes of a SHA-256; tells whether it did. */
export function takeFormer(
  { folder, hashes }: FormerFiles,
  name: string,
  fresh: string,
  sha256: string,
): boolean {
  if (hashes.get(name) !== sha256) return false;
  try {
    renameSync(join(folder, name), fresh);
    return true;
  } catch {
    return false;
  }
}
