import { gunzipSync } from 'node:zlib';

/**
 * Wraps a file of the search index as a classic script, because a page that is a file cannot fetch another.
 * Fragments, which are text, are unpacked: the zip packs text better than packed text in base64.
 */
export function searchDataScript(path: string, content: Uint8Array): string {
  return `fieldbookLoader.data(${JSON.stringify(path)},${JSON.stringify(wrap(path, content))});\n`;
}

function wrap(path: string, content: Uint8Array): { text: string } | { base64: string } {
  if (path.endsWith('.json')) return { text: Buffer.from(content).toString('utf8') };
  if (path.endsWith('.pf_fragment')) return { text: gunzipSync(content).toString('utf8') };
  return { base64: Buffer.from(content).toString('base64') };
}
