import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from '../hash.ts';
import type { Coding } from './codings.ts';

/** A SHA-256 in hexadecimal, with which an entry begins. */
const hashLength = 64;
const monthMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Compressed contents by the hash of what was compressed, so that only what changed is compressed again. An entry begins
 * with the hash of its own content: one that was cut or damaged counts as missing.
 */
export class CompressionCache {
  /** How many contents were compressed, because the cache did not have them. */
  made = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A content in a coding. */
  async encoded(content: Buffer, { name, encode }: Coding): Promise<Buffer> {
    // Another version of the compressor may write other bytes.
    const version = `${process.versions.zlib} ${process.versions['brotli'] ?? ''}`;
    const key = sha256Of(Buffer.concat([Buffer.from(`${name} ${version}\0`), content]));
    const path = join(this.#folder, key);
    const known = await this.#read(path);
    if (known !== undefined) return known;
    const made = await encode(content);
    this.made += 1;
    // Without a folder that may be written, as in a read-only checkout, every deployment compresses anew.
    await this.#write(path, made).catch(() => undefined);
    return made;
  }

  /** Removes what no deployment has used for a month. */
  async prune(now = Date.now()): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const path = join(this.#folder, name);
      const isOld = await stat(path).then(
        ({ mtimeMs }) => now - mtimeMs > monthMs,
        () => false,
      );
      // Another deployment may remove it too, or the folder be read-only.
      if (isOld) await rm(path, { recursive: true, force: true }).catch(() => undefined);
    }
  }

  async #read(path: string): Promise<Buffer | undefined> {
    const entry = await readFile(path).catch(() => undefined);
    if (entry === undefined) return undefined;
    const content = entry.subarray(hashLength);
    if (sha256Of(content) !== entry.toString('latin1', 0, hashLength)) return undefined;
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined);
    return content;
  }

  async #write(path: string, content: Buffer): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    // Whole or absent, also when two deployments write the same entry.
    const unfinished = `${path}.${process.pid}.${this.made}`;
    try {
      await writeFile(unfinished, Buffer.concat([Buffer.from(sha256Of(content)), content]));
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }
}
