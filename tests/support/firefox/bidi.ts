import * as z from 'zod/mini';
import { parseWith } from '../../../src/parse.ts';

const replySchema = z.object({
  id: z.number(),
  type: z.string(),
  result: z.optional(z.unknown()),
  error: z.optional(z.string()),
  message: z.optional(z.string()),
});
const eventSchema = z.object({ method: z.string(), params: z.unknown() });

interface Waiting {
  readonly done: (result: unknown) => void;
  readonly failed: (error: Error) => void;
}

/** A connection that speaks WebDriver BiDi, the W3C protocol that browsers answer themselves. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: ((method: string, params: unknown) => void)[] = [];
  #last = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      this.#receive(JSON.parse(String(data)));
    });
    socket.addEventListener('close', () => {
      for (const { failed } of this.#waiting.values()) failed(new Error('The browser went away.'));
    });
  }

  /** Connects to a browser's address. */
  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(address);
    await new Promise((opened, failed) => {
      socket.addEventListener('open', opened);
      socket.addEventListener('error', failed);
    });
    return new Bidi(socket);
  }

  /** Sends a command and gives its result. */
  send(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Calls back on every event that the session subscribed to. */
  listen(listener: (method: string, params: unknown) => void): void {
    this.#listeners.push(listener);
  }

  close(): void {
    this.#socket.close();
  }

  #receive(message: unknown): void {
    const event = z.safeParse(eventSchema, message);
    if (event.success) {
      for (const listener of this.#listeners) listener(event.data.method, event.data.params);
      return;
    }
    const reply = parseWith(replySchema, message, 'WebDriver BiDi');
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.error === undefined) waiting?.done(reply.result);
    else waiting?.failed(new Error(`${reply.error}: ${reply.message ?? ''}`));
  }
}
