import { deflateSync, Zip } from 'fflate';
import type { ZipInputFile } from 'fflate';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { crc32 } from 'node:zlib';

/** A file on its way into a zip; its content is made when its turn comes, so that no two are in memory. */
export interface ZipFile {
  readonly path: string;
  readonly content: () => Uint8Array | Promise<Uint8Array>;
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

/** An entry that keeps only its fields of the zip's directory, because thousands stay in memory until the end. */
function addEntry(zip: Zip, path: string, bytes: Uint8Array, mtime: Date): void {
  const entry: ZipInputFile = {
    ...attributes,
    filename: path,
    mtime,
    compression: 8,
    flag: 2, // Says that the slowest and best compression was used.
    size: bytes.length,
    crc: crc32(bytes),
  };
  zip.add(entry);
  entry.ondata?.(null, deflateSync(bytes, { level: 9, mem: 8 }), true);
}

/**
 * Writes a zip whose bytes depend on nothing but its files and the date: same order, times, permissions and compressor
 * on every machine (the one in Node picks its way by the processor).
 */
export async function writeZip(
  target: string,
  files: AsyncIterable<ZipFile> | Iterable<ZipFile>,
  date: Date,
): Promise<ZipResult> {
  const out = createWriteStream(target);
  const hash = createHash('sha256');
  const mtime = zoneless(date);
  let size = 0;
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    hash.update(chunk);
    size += chunk.length;
    out.write(chunk);
  });
  for await (const { path, content } of files) {
    addEntry(zip, path, await content(), mtime);
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  zip.end();
  out.end();
  await once(out, 'finish');
  return { size, sha256: hash.digest('hex') };
}
