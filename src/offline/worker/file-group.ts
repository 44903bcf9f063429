import { PrecacheController } from 'workbox-precaching';
import type { KeptFile } from '../kept-files.ts';
import { StallWatch } from './in-time.ts';
import type { Lifetime } from './scope.ts';

/** The key that marks a cache as complete; it is written last. */
const complete = '/complete';

/**
 * The files that are fetched at the same time: Workbox fetches those of one list one after the other. Of the six
 * connections that a browser has to a server without HTTP/2, pages keep two.
 */
const lanes = 4;

/** What Workbox tells of a file that it looks for in a cache. */
interface Lookup {
  readonly cacheName: string;
  readonly request: Request;
  readonly cachedResponse?: Response | undefined;
}

/** What a fetch of files may be told. */
interface Fetch {
  /** The text that marks all files as complete. */
  readonly mark?: string;
  /** Ends the fetch, also of files that are on their way; the first failure does so too. */
  readonly stopping?: AbortController;
}

/** Files of one build that are kept together in one cache. */
export class FileGroup {
  readonly #cacheName: string;
  readonly #controllers: readonly PrecacheController[];
  readonly #onFile: (url: string) => void;
  #stopping = new AbortController();
  /** Settled when nothing is fetched any more. */
  #last: Promise<unknown> = Promise.resolve();
  #watch: StallWatch | undefined;

  constructor(
    cacheName: string,
    files: readonly KeptFile[],
    onFile: (url: string) => void = () => undefined,
  ) {
    this.#cacheName = cacheName;
    this.#onFile = onFile;
    this.#controllers = Array.from({ length: lanes }, (_, lane) => {
      const controller = new PrecacheController({ cacheName, plugins: [this.#plugin()] });
      const own = files.filter((__, at) => at % lanes === lane);
      controller.addToCacheList(
        own.map(({ url, revision, integrity }) => ({ url, revision, integrity })),
      );
      return controller;
    });
  }

  /** Whether all of its files have come here. */
  async isComplete(): Promise<boolean> {
    return (await completeMark(this.#cacheName)) !== undefined;
  }

  /** Whether all of them are still here: a reader may take some away by hand. */
  async isWhole(): Promise<boolean> {
    if (!(await this.isComplete())) return false;
    const requests = await (await caches.open(this.#cacheName)).keys();
    const kept = new Set(requests.map(({ url }) => url));
    return this.#controllers.every((lane) =>
      [...lane.getURLsToCacheKeys().values()].every((key) => kept.has(key)),
    );
  }

  /**
   * Fetches the missing files and marks them as complete; fails if the server has another build by now. Who asks meanwhile
   * waits for the end of that, or for the own stop, and then fetches what is still missing.
   */
  keep(
    lifetime: Lifetime,
    { mark = '', stopping = new AbortController() }: Fetch = {},
  ): Promise<void> {
    const before = this.#last;
    const turn = Promise.race([before, stopOf(stopping)]).then(() =>
      this.#keepNext(lifetime, mark, stopping),
    );
    this.#last = Promise.allSettled([before, turn]);
    return turn;
  }

  async #keepNext(lifetime: Lifetime, mark: string, stopping: AbortController): Promise<void> {
    stopping.signal.throwIfAborted();
    if (await this.isWhole()) return;
    this.#stopping = stopping;
    const watch = new StallWatch(stopping);
    this.#watch = watch;
    // Once all lanes have ended, nothing is written any more.
    await Promise.all(this.#controllers.map((lane) => this.#fill(lane, lifetime, stopping)));
    watch.stop();
    stopping.signal.throwIfAborted();
    await (await caches.open(this.#cacheName)).put(complete, new Response(mark));
  }

  /** A file of the group. */
  async match(url: string): Promise<Response | undefined> {
    const controller = this.#controllers.find((one) => one.getCacheKeyForURL(url) !== undefined);
    return controller && (await this.isComplete()) ? controller.matchPrecache(url) : undefined;
  }

  async #fill(
    lane: PrecacheController,
    { waitUntil }: Lifetime,
    stopping: AbortController,
  ): Promise<void> {
    try {
      // Workbox fills its caches while a worker is installed; a language may be asked for later.
      await lane.install({ type: 'install', waitUntil });
    } catch (error) {
      // The first reason stays: what fails after a stop was stopped.
      stopping.abort(error);
    }
  }

  #plugin() {
    return {
      cachedResponseWillBeUsed: async (lookup: Lookup) =>
        lookup.cachedResponse ?? this.#copyOf(lookup),
      requestWillFetch: ({ request }: { readonly request: Request }) => {
        const { signal } = this.#stopping;
        signal.throwIfAborted();
        // A server that never answers would else hold the reader's stop, and every connection to it.
        return Promise.resolve(new Request(request, { signal }));
      },
      handlerDidComplete: ({ request }: { readonly request: Request }) => {
        this.#watch?.moved();
        this.#onFile(new URL(request.url).pathname);
        return Promise.resolve();
      },
    };
  }

  // The key has a part of the file's hash: in whichever cache it is, it is the same file.
  async #copyOf({ cacheName, request }: Lookup): Promise<Response | undefined> {
    const same = await caches.match(request.url);
    if (same === undefined || this.#stopping.signal.aborted) return undefined;
    await (await caches.open(cacheName)).put(request.url, same.clone());
    return same;
  }
}

/** Ends when something is stopped. */
function stopOf({ signal }: AbortController): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => {
      done();
    });
  });
}

/** The mark of a complete cache. */
export async function completeMark(cacheName: string): Promise<Response | undefined> {
  // To open a cache that is not there would make it.
  if (!(await caches.has(cacheName))) return undefined;
  return (await caches.open(cacheName)).match(complete);
}
