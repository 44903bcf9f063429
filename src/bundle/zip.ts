import { deflateSync, Zip } from 'fflate';
import type { ZipInputFile } from 'fflate';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { explainDisk } from '../build/folder/disk-problem.ts';
import { sha256Of } from '../hash.ts';
import type { WriteStream } from 'node:fs';

/** The content of a file as a zip holds it. */
export interface ZipContent {
  /** Of the file as it was: its size in bytes, and its hashes. */
  readonly size: number;
  readonly crc: number;
  readonly sha256: string;
  readonly deflated: Uint8Array;
}

/** A file as a zip holds it. */
export interface ZipEntry extends ZipContent {
  readonly path: string;
}

/** The size of a zip in bytes, and its hash. */
export interface ZipResult {
  readonly size: number;
  readonly sha256: string;
}

/** Regular file, rw-r--r--, as a Unix zip writes it. */
const attributes = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/**
 * The fields of a zip's date are in no time zone, and the library takes them in that of the machine: this date has the
 * fields of UTC in whatever zone it is read.
 */
function zoneless(date: Date): Date {
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    12, // Noon exists on every day in every zone.
  );
}

/**
 * The size of the compressor's table, here 128 kB. To clear a larger one for each small file takes longer than to
 * compress the file, and finds no more.
 */
const tableSize = 4;

/** Compresses a content, with the same bytes on every machine (Node's compressor picks its way by the processor). */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9, mem: tableSize });
}

/** A content for any number of zips. */
export function zipContent(bytes: Uint8Array, deflated: Uint8Array = deflate(bytes)): ZipContent {
  return { size: bytes.length, crc: crc32(bytes), sha256: sha256Of(bytes), deflated };
}

/** A file for any number of zips. */
export function zipEntry(path: string, bytes: Uint8Array, deflated?: Uint8Array): ZipEntry {
  return { path, ...zipContent(bytes, deflated) };
}

/** Writes a zip whose bytes depend on nothing but its files and the date: same order, times, permissions and compressor. */
export class ZipWriter {
  readonly #target: string;
  readonly #out: WriteStream;
  /** A stream closes at its end, and after a failure. */
  readonly #closed: Promise<void>;
  readonly #zip: Zip;
  readonly #hash = createHash('sha256');
  readonly #date: Date;
  #size = 0;
  /** Why a write failed. The stream may say so at any time, also between two files. */
  #failure: Error | undefined;

  constructor(target: string, date: Date) {
    this.#target = target;
    this.#date = zoneless(date);
    this.#out = createWriteStream(target);
    this.#out.on('error', (error) => {
      this.#failure ??= error;
    });
    this.#closed = this.#next('close');
    this.#zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      this.#hash.update(chunk);
      this.#size += chunk.length;
      this.#out.write(chunk);
    });
  }

  /** Adds a file. Only its fields of the zip's directory stay in memory, because there may be thousands. */
  async add({ path, size, crc, deflated }: ZipEntry): Promise<void> {
    const entry: ZipInputFile = {
      ...attributes,
      filename: path,
      mtime: this.#date,
      compression: 8,
      flag: 2, // Says that the slowest and best compression was used.
      size,
      crc,
    };
    this.#zip.add(entry);
    entry.ondata?.(null, deflated, true);
    if (this.#out.writableNeedDrain) await Promise.race([this.#next('drain'), this.#closed]);
    this.#stopAtFailure();
  }

  /** Ends the zip, and tells its size and hash. */
  async end(): Promise<ZipResult> {
    this.#stopAtFailure();
    this.#zip.end();
    this.#out.end();
    await this.#closed;
    this.#stopAtFailure();
    return { size: this.#size, sha256: this.#hash.digest('hex') };
  }

  /** Gives the zip up, and removes what was written of it. */
  async abort(): Promise<void> {
    this.#out.destroy();
    await this.#closed;
    await rm(this.#target, { force: true });
  }

  #next(event: 'close' | 'drain'): Promise<void> {
    return new Promise((done) => {
      this.#out.once(event, done);
    });
  }

  #stopAtFailure(): void {
    if (this.#failure !== undefined) throw explainDisk(this.#failure, this.#target);
  }
}
