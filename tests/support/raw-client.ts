import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { Socket } from 'node:net';
import type { RawRequest } from './raw-requests.ts';

/** Follows a request on its connection, which the server closes when it has answered both. */
const last = 'GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';

/** Milliseconds without an answer after which a request counts as one that is not whole, and the client gives up. */
const patienceMs = 40;

async function inPieces(socket: Socket, bytes: Buffer): Promise<void> {
  const size = Math.ceil(bytes.length / 7) || 1;
  for (let at = 0; at < bytes.length && socket.writable; at += size) {
    socket.write(bytes.subarray(at, at + size));
    await setImmediate();
  }
}

/** Sends a request in its manner, and gives what the server answers until the connection is closed. */
export async function answerTo(port: number, { bytes, manner }: RawRequest): Promise<string> {
  const parts: Buffer[] = [];
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.setTimeout(patienceMs, () => socket.end());
  // Not by `once`, which takes the error of a connection that is reset for its own.
  const closed = new Promise((done) => socket.once('close', done));
  socket.once('connect', () => {
    const buffer = Buffer.from(bytes + last, 'latin1');
    if (manner === 'pieces') void inPieces(socket, buffer);
    else if (manner === 'abort') socket.write(buffer, () => socket.destroy());
    else socket.write(buffer);
  });
  socket.on('data', (part) => {
    parts.push(part);
    if (manner === 'leave') socket.destroy();
    if (manner === 'slow-reader') {
      socket.pause();
      setTimeout(() => socket.destroy(), 20);
    }
  });
  await closed;
  return Buffer.concat(parts).toString('latin1');
}
