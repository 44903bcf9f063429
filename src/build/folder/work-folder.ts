import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { sha256Of } from '../../hash.ts';

/** How long a folder of another machine, whose processes are not seen here, counts as in use. */
const foreignAgeMs = 24 * 60 * 60 * 1000;

/** The work folders of this process, which go with it when a signal ends it. */
const own = new Set<string>();

const ownHost = sha256Of(hostname()).slice(0, 8);

/** When a process started, in the units of its system; with the number of the process it names no other. */
function startOf(pid: number): string {
  try {
    // The name of the program, which stands in brackets, may have spaces itself.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[19] ?? '0';
  } catch {
    return '0';
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const prefixOf = (place: string): string => `.${basename(place)}.fieldbook-`;

/** Whether the process that made a work folder may still be at work in it. */
function isInUse(path: string, name: string): boolean {
  const [host, pid = '', start] = name.split('-');
  if (host !== ownHost) {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats !== undefined && Date.now() - stats.mtimeMs < foreignAgeMs;
  }
  return isRunning(Number(pid)) && startOf(Number(pid)) === start;
}

/** The work folders beside a place that runs left which were killed. */
export function leftWorkFolders(place: string): string[] {
  const prefix = prefixOf(place);
  const folder = dirname(place);
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .filter((name) => !isInUse(join(folder, name), name.slice(prefix.length)))
    .map((name) => join(folder, name));
}

/**
 * Makes a folder to work in beside a place, on the same file system. Its name tells which process it belongs to, so that
 * a later run knows whether it can go.
 */
export function makeWorkFolder(place: string): string {
  const owner = [ownHost, process.pid, startOf(process.pid), randomBytes(4).toString('hex')];
  const path = join(dirname(place), prefixOf(place) + owner.join('-'));
  mkdirSync(path);
  if (own.size === 0) process.once('exit', removeOwn);
  own.add(path);
  return path;
}

function removeOwn(): void {
  for (const path of own) removeWorkFolder(path);
}

function disown(path: string): void {
  own.delete(path);
  if (own.size === 0) process.off('exit', removeOwn);
}

/** How folders are removed: on Windows a program may hold a file open for a moment. */
const whole = { recursive: true, force: true, maxRetries: 3 } as const;

/** Removes a work folder; what cannot be removed is left for a later run. */
export function removeWorkFolder(path: string): void {
  disown(path);
  try {
    rmSync(path, whole);
  } catch {
    // A program holds a file of it open.
  }
}

/** Removes a work folder as `removeWorkFolder` does, while something else is done: a large one takes seconds. */
export async function dropWorkFolder(path: string): Promise<void> {
  try {
    await rm(path, whole);
  } catch {
    // A program holds a file of it open.
  }
  disown(path);
}
