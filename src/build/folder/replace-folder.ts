import { existsSync, mkdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { explainDisk } from './disk-problem.ts';
import { exchange } from './exchange.ts';
import { syncFiles } from './sync-files.ts';
import {
  dropWorkFolder,
  leftWorkFolders,
  makeWorkFolder,
  removeWorkFolder,
} from './work-folder.ts';

/** Other runs may replace the folder at the same time: each try sees what they left. */
const tries = 20;

/** The real place of a folder that may be a link, and need not be there yet. */
function placeOf(target: string): string {
  const path = resolve(target);
  if (existsSync(path)) return realpathSync(path);
  return join(realpathSync(dirname(path)), basename(path));
}

function isTaken(error: unknown): boolean {
  const codes: readonly unknown[] = ['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM'];
  return error instanceof Error && 'code' in error && codes.includes(error.code);
}

/** Puts a folder into a place, whose former folder then lies at one of two paths of the work folder. */
function put(fresh: string, place: string, former: string): void {
  if (statSync(place, { throwIfNoEntry: false }) === undefined) {
    renameSync(fresh, place);
  } else if (!exchange(fresh, place)) {
    renameSync(place, former);
    try {
      renameSync(fresh, place);
    } catch (error) {
      if (!existsSync(place)) renameSync(former, place);
      throw error;
    }
  }
}

function putAtLast(fresh: string, place: string, work: string): void {
  for (let count = 1; ; count += 1) {
    try {
      put(fresh, place, join(work, `former-${count}`));
      return;
    } catch (error) {
      if (count === tries || !isTaken(error)) throw error;
    }
  }
}

/**
 * Puts the former folder back that a killed run had moved away but not yet replaced, and removes what such runs left.
 * Only systems that cannot exchange folders in one step need it.
 */
export function recoverFolder(target: string): void {
  if (!existsSync(dirname(resolve(target)))) return;
  const place = placeOf(target);
  for (const work of leftWorkFolders(place)) {
    for (let count = 1; count <= tries; count += 1) {
      const former = join(work, `former-${count}`);
      if (!existsSync(place) && existsSync(former)) renameSync(former, place);
    }
    removeWorkFolder(work);
  }
}

async function fillAndPut<T>(target: string, write: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(dirname(resolve(target)), { recursive: true });
  recoverFolder(target);
  const place = placeOf(target);
  const work = makeWorkFolder(place);
  try {
    const fresh = join(work, 'new');
    mkdirSync(fresh);
    const result = await write(fresh);
    await syncFiles(fresh);
    putAtLast(fresh, place, work);
    return result;
  } finally {
    await dropWorkFolder(work);
  }
}

/**
 * Replaces a folder as a whole: `write` fills a new one beside it, which takes its place only when everything is on the
 * disk. Until then, and if anything fails or the process is killed, the former folder stays as it is. A `write` that
 * throws leaves no trace. A full or read-only disk is a DiagnosticError that says what to do, as to name another folder with
 * the option.
 */
export async function replaceFolder<T>(
  target: string,
  write: (folder: string) => Promise<T>,
  option?: string,
): Promise<T> {
  try {
    return await fillAndPut(target, write);
  } catch (error) {
    throw explainDisk(error, target, option);
  }
}
