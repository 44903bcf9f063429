import type { RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Answers the requests of one connection one after another, as they are sent (RFC 9112, 9.3.2): a client that asks for
 * thousands at once has one file open.
 */
export function inTurn(answer: RequestListener): RequestListener {
  const latest = new WeakMap<Socket, ServerResponse>();
  return (request, response) => {
    const { socket } = request;
    const before = latest.get(socket);
    latest.set(socket, response);
    if (before === undefined || before.closed) answer(request, response);
    else
      before.once('close', () => {
        if (!socket.destroyed) answer(request, response);
      });
  };
}
