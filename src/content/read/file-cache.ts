import { lstatSync } from 'node:fs';
import { sep } from 'node:path';
import { isCheckedBefore } from './checked-before.ts';
import { noteRead } from './noted-reads.ts';

type Reader<T> = (path: string) => T;

/**
 * Makes a reader that reads each file once, and anew when it has changed on disk. In a build from a copy nothing changes;
 * there, readers of one name also share what they read, which must be alike: a build has two copies of all modules, one
 * that makes the modules of pages, and one that makes the pages.
 */
export function cachedByFile<T>(name: string, read: Reader<T>): Reader<T> {
  return isCheckedBefore() ? readOnce(name, read) : readWhenChanged(read);
}

/** What the readers keep of files that may change. */
const allKept: Map<string, unknown>[] = [];

/** Forgets what was read below a folder, which may be more than memory should hold at once. */
export function forgetFiles(folder: string): void {
  for (const kept of allKept)
    for (const path of kept.keys()) if (path.startsWith(`${folder}${sep}`)) kept.delete(path);
}

function readWhenChanged<T>(read: Reader<T>): Reader<T> {
  const kept = new Map<string, { stamp: string; value: T }>();
  allKept.push(kept);
  return (path) => {
    // The stamp is taken before reading, so that a change meanwhile is read the next time.
    const stamp = stampOf(path);
    const known = kept.get(path);
    if (known?.stamp === stamp) return known.value;
    const value = read(path);
    kept.set(path, { stamp, value });
    return value;
  };
}

function stampOf(path: string): string {
  try {
    const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stat ? `${String(stat.mtimeNs)} ${String(stat.size)}` : 'absent';
  } catch {
    // Whoever reads the file says why it cannot be read.
    return 'unknown';
  }
}

declare global {
  var fieldbookFiles: Map<string, Map<string, unknown>> | undefined;
}

/** Makes a reader of a copy, in which nothing changes, that reads each path once for all readers of its name. */
export function readOnce<T>(name: string, read: Reader<T>): Reader<T> {
  const all = (globalThis.fieldbookFiles ??= new Map<string, Map<string, unknown>>());
  const kept = (all.get(name) ?? new Map<string, unknown>()) as Map<string, T>;
  all.set(name, kept);
  return (path) => {
    noteRead(path);
    const value = kept.get(path) ?? read(path);
    kept.set(path, value);
    return value;
  };
}
