import { gunzipSync } from 'node:zlib';

/**
 * A file of the search index as the loader of a bundle gives it to the engine: unpacked, so that the first search does
 * not wait for its unpacking in JavaScript.
 */
export function loadedContent(path: string, content: Uint8Array): Uint8Array {
  return path.endsWith('.json') ? content : gunzipSync(content);
}

/** Wraps such a content as a classic script, because a page that is a file cannot fetch another. */
export function searchDataScript(path: string, content: Uint8Array): string {
  return `fieldbookLoader.data(${JSON.stringify(path)},${JSON.stringify(wrap(path, content))});\n`;
}

function wrap(path: string, content: Uint8Array): { text: string } | { base64: string } {
  const isText = path.endsWith('.json') || path.endsWith('.pf_fragment');
  const bytes = Buffer.from(content);
  return isText ? { text: bytes.toString('utf8') } : { base64: bytes.toString('base64') };
}
