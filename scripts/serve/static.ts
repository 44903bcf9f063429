import { fstatSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, posix } from 'node:path';
import send from 'send';
import { allowedMethods, headersOf, usualHeaders, type Headers } from '../../src/deploy/headers.ts';
import { mediaTypeOf } from '../../src/deploy/media-types.ts';
import { notFoundFile, notFoundFileFor } from '../../src/deploy/not-found.ts';
import { encodedFile } from './encoded-file.ts';
import { isFile, isInside, isSpecial, targetOf } from './find-file.ts';
import { inTurn } from './in-turn.ts';
import { allow, clearHeaders, refuse, refuseBrokenRequests } from './refuse.ts';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** A file of a folder to deploy that is for its server alone. */
const hidden = /^\/web\.config$/i;

const limits = {
  // Otherwise Node answers by itself, without the headers.
  requireHostHeader: false,
  headersTimeout: 20_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
};

/** Milliseconds after which a connection on which nothing moves is closed. */
const idleMs = 60_000;

/** What `send` says of a request that it does not answer. */
interface SendError extends Error {
  readonly status: number;
  readonly headers?: Headers;
}

/** Answers with the page that says, in the language of the address, that nothing is there. */
async function sendNotFound(root: string, pathname: string, response: ServerResponse) {
  const page = [notFoundFileFor(pathname), notFoundFile].find((file) => isFile(root, `/${file}`));
  if (page === undefined) {
    refuse(response, 404);
    return;
  }
  const body = await readFile(join(root, page));
  clearHeaders(response);
  response
    .writeHead(404, {
      ...usualHeaders,
      'Content-Type': mediaTypeOf(page),
      'Content-Length': body.length,
    })
    .end(body);
}

/** Closes a file with the connection: `send` does so with the answer, and one that waits behind another has no end. */
function closeWith(socket: Socket, file: Readable): void {
  const close = () => file.destroy();
  if (socket.destroyed) close();
  socket.once('close', close);
  file.once('close', () => socket.off('close', close));
}

/** Whether a file that was opened is the one that was looked at before, with whose length it is sent. */
function isSame(seen: Stats, open: Stats): boolean {
  return seen.ino === open.ino && seen.size === open.size && seen.mtimeMs === open.mtimeMs;
}

/** An address as its file is named: what it escapes, repeats or leads back from is no other file. */
function plainAddress(pathname: string): string {
  return posix.normalize(decodeURIComponent(pathname));
}

function sendFound(
  root: string,
  { pathname, query }: { pathname: string; query: string },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { path, headers } = encodedFile(root, pathname, request);
  response.setHeaders(
    new Map(Object.entries({ ...headersOf(plainAddress(pathname)), ...headers })),
  );
  let seen: Stats | undefined;
  send(request, path, { root, cacheControl: false })
    .on('file', (_path: string, stats: Stats) => {
      seen = stats;
    })
    .on('stream', (file: Readable) => {
      closeWith(request.socket, file);
      file.once('open', (descriptor: number) => {
        if (!seen || isSame(seen, fstatSync(descriptor))) return;
        // A build has put another site in the place of the one that was looked at.
        file.unpipe(response);
        file.destroy();
        clearHeaders(response);
        sendFound(root, { pathname, query }, request, response);
      });
    })
    .on('directory', () => {
      // One slash at the front: two would send the reader to another host.
      refuse(response, 301, { Location: `/${pathname.replace(/^[/\\]+/, '')}/${query}` });
    })
    .on('error', ({ status, headers: extra }: SendError) => {
      if (status === 404 && !response.headersSent) notFound(root, pathname, response);
      else refuse(response, status, extra);
    })
    .pipe(response);
}

function notFound(root: string, pathname: string, response: ServerResponse): void {
  sendNotFound(root, pathname, response).catch(() => {
    refuse(response, 404);
  });
}

/** Whether nothing is told of an address: nothing is there, or nothing that may be sent. */
function isHidden(root: string, pathname: string): boolean {
  if (!isInside(root, pathname) || isSpecial(root, pathname)) return true;
  return hidden.test(plainAddress(pathname));
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  if (!allowedMethods.some((method) => method === request.method)) {
    refuse(response, 405, allow);
    return;
  }
  const target = targetOf(request.url ?? '');
  const isHostMissing = request.headers.host === undefined && request.httpVersion === '1.1';
  if (target === undefined || isHostMissing) refuse(response, 400);
  else if (isHidden(root, target.pathname)) notFound(root, target.pathname, response);
  else sendFound(root, target, request, response);
}

/** Makes a server for a folder of built files; where there is none, it answers with the page that says so. */
export function staticServer(root: string): Server {
  const server = createServer(
    limits,
    inTurn((request, response) => {
      try {
        answer(root, request, response);
      } catch {
        // Whatever a request asks for, the others go on being answered.
        refuse(response, 500);
      }
    }),
  );
  server.setTimeout(idleMs);
  refuseBrokenRequests(server);
  return server;
}
