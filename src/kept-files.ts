import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { threadId } from 'node:worker_threads';
import { join } from 'node:path';
import { sha256Of } from './hash.ts';

/** A SHA-256 in hexadecimal, with which a file begins. */
const hashLength = 64;

/**
 * Results of earlier runs in a folder, each by the hash of everything that decides it. A file begins with its own key and
 * the hash of what follows: one that was cut, damaged or renamed counts as missing. Without a folder that may be written, as
 * in a read-only checkout, nothing is kept.
 */
export class KeptFiles {
  readonly #folder: string;
  #written = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What is kept under a key, a SHA-256; from now on it counts as used. */
  read(key: string): Buffer | undefined {
    const path = join(this.#folder, key);
    try {
      const file = readFileSync(path);
      const content = file.subarray(hashLength);
      if (file.toString('latin1', 0, hashLength) !== seal(key, content)) return undefined;
      touch(path);
      return content;
    } catch {
      return undefined;
    }
  }

  /** Whether something is kept under a key, whole or not. */
  has(key: string): boolean {
    return existsSync(join(this.#folder, key));
  }

  /** Keeps a content under a key, whole or not at all, also when two builds keep it at once. */
  write(key: string, content: Uint8Array): void {
    const path = join(this.#folder, key);
    this.#written += 1;
    const unfinished = `${path}.${process.pid}-${threadId}-${this.#written}`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(unfinished, Buffer.concat([Buffer.from(seal(key, content)), content]));
      renameSync(unfinished, path);
    } catch {
      // What is not kept is made again.
      remove(unfinished);
    }
  }

  /** Removes what was not used since a time, in milliseconds. */
  removeUnused(since: number): void {
    for (const name of namesIn(this.#folder)) {
      const path = join(this.#folder, name);
      if (usedAt(path) < since) remove(path);
    }
  }
}

/** Ties a content to its key. */
function seal(key: string, content: Uint8Array): string {
  return sha256Of(`${key} ${sha256Of(content)}`);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Notes that a file was used now; in a read-only checkout nothing is removed either. */
function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // It is as it was.
  }
}

/** When a file was last used; one that is gone or cannot be looked at needs no removal. */
function usedAt(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return Infinity;
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Another build may remove it too, or the folder be read-only.
  }
}
