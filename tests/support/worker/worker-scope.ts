import { once } from 'node:events';
import { integrityOf } from '../../../src/hash.ts';
import { MemoryCaches } from './memory-caches.ts';
import { serverUrl } from './server-url.ts';

class SiteRequest extends Request {
  constructor(input: string | Request, init?: RequestInit) {
    super(typeof input === 'string' ? new URL(input, serverUrl) : input, init);
  }
}

/** What the code of a service worker finds around it, with a server and caches in memory. */
export class TestedScope {
  readonly caches = new MemoryCaches();
  /** The files of the server by their path. */
  readonly files = new Map<string, string>();
  /** The paths of all requests so far. */
  readonly asked: string[] = [];
  isOnline = true;
  /** The path that the server never answers. */
  silent: string | undefined;
  /** Whether the worker has ended a request that was never answered. */
  isGivenUp = false;
  readonly #former = new Map<string, PropertyDescriptor | undefined>();
  readonly #mode = process.env['NODE_ENV'];

  /** Puts the scope in the place of Node's own globals. */
  enter(): void {
    // Workbox's other mode wants the classes of all events, and talks.
    process.env['NODE_ENV'] = 'production';
    const globals = {
      self: globalThis,
      location: new URL(serverUrl),
      caches: this.caches,
      Request: SiteRequest,
      FetchEvent: class extends Event {},
      fetch: (input: string | Request, init: RequestInit = {}) =>
        this.#answer(new SiteRequest(input, init)),
    };
    for (const [name, value] of Object.entries(globals)) {
      this.#former.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
  }

  /** Gives Node its own globals back. */
  leave(): void {
    for (const [name, former] of this.#former) {
      Reflect.deleteProperty(globalThis, name);
      if (former) Object.defineProperty(globalThis, name, former);
    }
    if (this.#mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = this.#mode;
  }

  /** Waits until a path was asked for. */
  async isAsked(path: string): Promise<void> {
    for (let turn = 0; !this.asked.includes(path); turn += 1) {
      if (turn > 10_000) throw new Error(`Nobody asks for ${path}.`);
      await new Promise((later) => setImmediate(later));
    }
  }

  async #answer({ url, integrity, signal }: Request): Promise<Response> {
    const { pathname } = new URL(url);
    this.asked.push(pathname);
    if (pathname === this.silent) {
      await once(signal, 'abort');
      this.isGivenUp = true;
    }
    signal.throwIfAborted();
    // Other work of the worker goes on meanwhile.
    await new Promise((later) => setImmediate(later));
    if (!this.isOnline) throw new TypeError('There is no network.');
    const text = this.files.get(pathname);
    if (text === undefined) return new Response('', { status: 404 });
    if (integrity !== '' && integrity !== integrityOf(text))
      throw new TypeError(`${pathname} does not fit its hash.`);
    return new Response(text);
  }
}
