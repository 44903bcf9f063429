import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream';
import { codingFor, encodedFile } from './compress.ts';
import { findFile, targetOf } from './find-file.ts';
import { securityHeaders, typeOf } from './headers.ts';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

function notFoundPage(root: string): string | undefined {
  const found = findFile(root, '404.html');
  return found?.kind === 'file' ? found.path : undefined;
}

function refuse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...securityHeaders, ...headers }).end();
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  path: string,
): void {
  const type = typeOf(path);
  const coding = codingFor(type, request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    ...securityHeaders,
    'Content-Type': type,
    'Cache-Control': 'no-cache',
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
    // Closes the file too when the client goes away before its end.
    pipeline(createReadStream(path), response, () => undefined);
  }
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'HEAD' && request.method !== 'GET') {
    refuse(response, 405, { Allow: 'GET, HEAD' });
    return;
  }
  const target = targetOf(request.url ?? '/');
  if (target === undefined) {
    refuse(response, 400);
    return;
  }
  const { pathname, query } = target;
  let found = findFile(root, pathname);
  if (found?.kind === 'folder') {
    if (!pathname.endsWith('/')) {
      // One slash at the front: two would send the reader to another host.
      const slashed = `/${pathname.replace(/^[/\\]+/, '')}/`;
      refuse(response, 301, { Location: slashed + query });
      return;
    }
    found = findFile(root, `${pathname}index.html`);
  }
  const page = found?.kind === 'file' ? found.path : undefined;
  const instead = page ?? notFoundPage(root);
  if (instead === undefined) refuse(response, 404);
  else send(request, response, page === undefined ? 404 : 200, instead);
}

/** Makes a server for a folder of built files; it answers with the page 404.html where there is no file. */
export function staticServer(root: string): Server {
  return createServer((request, response) => {
    try {
      answer(root, request, response);
    } catch {
      // Whatever a request asks for, the others go on being answered.
      response.destroy();
    }
  });
}
