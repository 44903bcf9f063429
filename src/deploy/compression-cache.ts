import { KeptFiles } from '../kept-files.ts';
import { sha256Of } from '../hash.ts';
import type { Coding } from './codings.ts';

const monthMs = 30 * 24 * 60 * 60 * 1000;

/** Compressed contents by the hash of what was compressed, so that only what changed is compressed again. */
export class CompressionCache {
  /** How many contents were compressed, because the cache did not have them. */
  made = 0;
  readonly #files: KeptFiles;

  constructor(folder: string) {
    this.#files = new KeptFiles(folder);
  }

  /** A content in a coding. */
  async encoded(content: Buffer, { name, encode }: Coding): Promise<Buffer> {
    // Another version of the compressor may write other bytes.
    const version = `${process.versions.zlib} ${process.versions['brotli'] ?? ''}`;
    const key = sha256Of(Buffer.concat([Buffer.from(`${name} ${version}\0`), content]));
    const known = this.#files.read(key);
    if (known !== undefined) return known;
    const made = await encode(content);
    this.made += 1;
    this.#files.write(key, made);
    return made;
  }

  /** Removes what no deployment has used for a month. */
  prune(now = Date.now()): void {
    this.#files.removeUnused(now - monthMs);
  }
}
