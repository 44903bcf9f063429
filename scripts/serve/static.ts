import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { codingFor, encodedFile } from './compress.ts';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.ps1': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'nothing';
  return stats.isDirectory() ? 'folder' : 'file';
}

function localPath(root: string, pathname: string): string | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    if (decoded.includes('\0')) return undefined;
    const path = normalize(join(root, decoded));
    return path === root || path.startsWith(root + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

function notFoundPage(root: string, pathname: string): string | undefined {
  const locale = pathname.split('/')[1] ?? '';
  const pages = [`${locale}/404/index.html`, `${locale}/404.html`, '404.html'];
  return pages.map((page) => localPath(root, page)).find((path) => path && kindOf(path) === 'file');
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  path: string,
): void {
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const coding = codingFor(type, request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept-Encoding',
    ...(coding && { 'Content-Encoding': coding.name }),
  });
  if (request.method === 'HEAD') response.end();
  else if (coding) {
    encodedFile(path, coding).then(
      (body) => response.end(body),
      () => response.destroy(),
    );
  } else {
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
  }
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'HEAD' && request.method !== 'GET') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  let path = localPath(root, url.pathname);
  if (path !== undefined && kindOf(path) === 'folder') {
    if (!url.pathname.endsWith('/')) {
      // One slash at the front: two would send the reader to another host.
      const target = `/${url.pathname.replace(/^\/+/, '')}/${url.search}`;
      response.writeHead(301, { Location: target }).end();
      return;
    }
    path = join(path, 'index.html');
  }
  if (path !== undefined && kindOf(path) === 'file') {
    send(request, response, 200, path);
    return;
  }
  const page = notFoundPage(root, url.pathname);
  if (page === undefined) response.writeHead(404).end('404');
  else send(request, response, 404, page);
}

/** Makes a server for a folder of built files, with each locale's own page for what is not there. */
export function staticServer(root: string): Server {
  const folder = normalize(root).replace(/[/\\]+$/, '');
  return createServer((request, response) => {
    answer(folder, request, response);
  });
}
