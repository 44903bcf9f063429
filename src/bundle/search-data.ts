import { gunzipSync } from 'node:zlib';

/**
 * Wraps a file of the search index as a classic script, because a page that is a file cannot fetch another. All of them
 * are unpacked: the engine takes them as they are, and the first search does not wait for its unpacking in JavaScript.
 */
export function searchDataScript(path: string, content: Uint8Array): string {
  return `fieldbookLoader.data(${JSON.stringify(path)},${JSON.stringify(wrap(path, content))});\n`;
}

function wrap(path: string, content: Uint8Array): { text: string } | { base64: string } {
  if (path.endsWith('.json')) return { text: Buffer.from(content).toString('utf8') };
  const unpacked = gunzipSync(content);
  return path.endsWith('.pf_fragment')
    ? { text: unpacked.toString('utf8') }
    : { base64: unpacked.toString('base64') };
}
