import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from '../../hash.ts';

/** Files of a folder that is about to be replaced, which have a second name in another folder. */
export interface FormerFiles {
  /** The folder of the second names. */
  readonly folder: string;
  /** The SHA-256 of each file, by its name. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** The type and the rights that a new file gets in a folder. */
function modeOfNew(folder: string): number {
  const path = join(folder, '.new');
  writeFileSync(path, '');
  const { mode } = lstatSync(path);
  rmSync(path);
  return mode;
}

/** The names in a folder; none where it is not there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Gives a file a second name and hashes it under that one; nothing where it is not like a new one, or can have no such name. */
function linked(former: string, second: string, mode: number): string | undefined {
  try {
    if (lstatSync(former).mode !== mode) return undefined;
    linkSync(former, second);
    return sha256Of(readFileSync(second));
  } catch {
    return undefined;
  }
}

/**
 * Gives the files of a former folder that are meant a second name in a new folder, and hashes each: what takes the place of the
 * former name later is another file. One whose rights are not those of a new file is left, so that each of a fresh site has the
 * rights that this build gives. There are none where the two are on different disks, or on one that gives a file no second
 * name.
 */
export function linkFormer(
  former: string,
  folder: string,
  isMeant: (name: string) => boolean,
): FormerFiles {
  const hashes = new Map<string, string>();
  const names = namesIn(former).filter(isMeant);
  if (names.length === 0) return { folder, hashes };
  mkdirSync(folder, { recursive: true });
  const mode = modeOfNew(folder);
  for (const name of names) {
    const hash = linked(join(former, name), join(folder, name), mode);
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
