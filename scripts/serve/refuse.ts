import { STATUS_CODES } from 'node:http';
import { allowedMethods, usualHeaders, type Headers } from '../../src/deploy/headers.ts';
import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** The header that an answer to another method than the allowed ones has. */
export const allow: Headers = { Allow: allowedMethods.join(', ') };

function textOf(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}\n`;
}

function headersFor(status: number, extra: Headers): Headers {
  const length = String(Buffer.byteLength(textOf(status)));
  return {
    ...usualHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': length,
    ...extra,
  };
}

/** Takes back the headers of an answer of which nothing is sent yet. */
export function clearHeaders(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
}

/** Answers a request with a status alone. */
export function refuse(response: ServerResponse, status: number, extra: Headers = {}): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  clearHeaders(response);
  response.writeHead(status, headersFor(status, extra)).end(textOf(status));
}

function refuseSocket(socket: Duplex, status: number, extra: Headers = {}): void {
  // Node no longer listens for errors of a connection that it has handed over.
  socket.on('error', () => {
    socket.destroy();
  });
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const headers = Object.entries({ ...headersFor(status, extra), Connection: 'close' })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  socket.end(`HTTP/1.1 ${textOf(status).trim()}\r\n${headers}\r\n${textOf(status)}`, () => {
    socket.destroy();
  });
}

/** The statuses of errors in the bytes of a request, by the code that Node gives them; others are 400. */
const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers what Node's server does not take for a request, and would answer without the headers or not at all. */
export function refuseBrokenRequests(server: Server): void {
  const answers = new WeakMap<Duplex, Set<ServerResponse>>();
  server.on('request', ({ socket }, response) => {
    const open = answers.get(socket) ?? new Set();
    answers.set(socket, open.add(response));
    response.once('close', () => open.delete(response));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const isAnswering = [...(answers.get(socket) ?? [])].some(({ headersSent }) => headersSent);
    // An answer that is on its way would get this one into its middle.
    if (isAnswering) socket.destroy();
    else refuseSocket(socket, statuses[error.code ?? ''] ?? 400);
  });
  server.on('connect', (_request, socket) => {
    refuseSocket(socket, 405, allow);
  });
  server.on('checkExpectation', (_request, response) => {
    refuse(response, 417);
  });
}
