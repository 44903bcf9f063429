import { posix } from 'node:path';

/** The media type of each kind of file that a site has, by the end of its name. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.png': 'image/png',
  '.ps1': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** The media type of a file, by its name. */
export function mediaTypeOf(file: string): string {
  return mediaTypes[posix.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** Whether a file gets smaller by compression: what the search index has is compressed already. */
export function isCompressible(file: string): boolean {
  return /^text\/|json|xml|wasm/.test(mediaTypeOf(file));
}
