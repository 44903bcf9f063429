import { gunzipSync, gzipSync } from 'node:zlib';

const signature = Buffer.from('pagefind_dcd');

/** What a file of the engine holds: it is compressed, and begins with a signature. */
export function readEngineFile(content: Uint8Array, path: string): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${path}: no file of Pagefind. Was Pagefind updated?`);
  return bytes.subarray(signature.length);
}

/** A file of the engine that holds something else. */
export function writeEngineFile(held: Uint8Array | string): Uint8Array {
  return gzipSync(Buffer.concat([signature, Buffer.from(held)]), { level: 9 });
}
