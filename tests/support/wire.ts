import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { codings } from '../../src/deploy/codings.ts';
import { isCompressible } from '../../src/deploy/media-types.ts';

const known = new Map<string, Promise<number>>();

async function measure(file: string): Promise<number> {
  assert.ok(existsSync(file), `${file} is asked for by a page and was not built`);
  const content = readFileSync(file);
  if (!isCompressible(file)) return content.length;
  const encoded = await codings.find(({ name }) => name === 'br')?.encode(content);
  return Math.min(content.length, encoded?.length ?? Infinity);
}

/** The bytes of a file's body as a server sends it to a browser that takes Brotli, as all of them do. */
export function bytesSent(file: string): Promise<number> {
  const size = known.get(file) ?? measure(file);
  known.set(file, size);
  return size;
}
