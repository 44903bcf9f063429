import { PrecacheController } from 'workbox-precaching';
import type { KeptFile } from '../kept-files.ts';
import type { Lifetime } from './scope.ts';

/** The key that marks a cache as complete; it is written last. */
const complete = '/complete';

/** The files that are fetched at the same time: Workbox fetches those of one list one after the other. */
const lanes = 6;

/** What Workbox tells of a file that it looks for in a cache. */
interface Lookup {
  readonly cacheName: string;
  readonly request: Request;
  readonly cachedResponse?: Response | undefined;
}

/** The end of `keep` that `stop` makes. */
export class StoppedError extends Error {}

/** Files of one build that are kept together in one cache. */
export class FileGroup {
  readonly #cacheName: string;
  readonly #controllers: readonly PrecacheController[];
  readonly #onFile: (url: string) => void;
  #isStopped = false;

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

  /** Whether all of its files are here. */
  async isComplete(): Promise<boolean> {
    return (await completeMark(this.#cacheName)) !== undefined;
  }

  /** Fetches the missing files and marks them as complete; fails if the server has another build by now. */
  async keep(lifetime: Lifetime, mark = ''): Promise<void> {
    // First, so that a stop that comes right after is heard.
    this.#isStopped = false;
    if (await this.isComplete()) return;
    const filling = this.#controllers.map((controller) => this.#fill(controller, lifetime));
    const failures = (await Promise.all(filling)).filter((failure) => failure !== undefined);
    const failure = failures.find((one) => !(one instanceof StoppedError)) ?? failures[0];
    if (failure) throw failure;
    await (await caches.open(this.#cacheName)).put(complete, new Response(mark));
  }

  /** Ends `keep` with an error before its next file. */
  stop(): void {
    this.#isStopped = true;
  }

  /** A file of the group. */
  async match(url: string): Promise<Response | undefined> {
    const controller = this.#controllers.find((one) => one.getCacheKeyForURL(url) !== undefined);
    return controller && (await this.isComplete()) ? controller.matchPrecache(url) : undefined;
  }

  // After a failure, the other lanes end too: once all have, nothing is written any more.
  async #fill(controller: PrecacheController, { waitUntil }: Lifetime): Promise<Error | undefined> {
    try {
      // Workbox fills its caches while a worker is installed; a language may be asked for later.
      await controller.install({ type: 'install', waitUntil });
      return undefined;
    } catch (error) {
      // Workbox puts errors of its own in the place of those of plugins: what fails after a stop was stopped.
      if (this.#isStopped) return new StoppedError();
      this.stop();
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  #plugin() {
    return {
      cachedResponseWillBeUsed: async (lookup: Lookup) =>
        lookup.cachedResponse ?? this.#copyOf(lookup),
      requestWillFetch: ({ request }: { readonly request: Request }) =>
        this.#isStopped ? Promise.reject(new StoppedError()) : Promise.resolve(request),
      handlerDidComplete: ({ request }: { readonly request: Request }) => {
        this.#onFile(new URL(request.url).pathname);
        return Promise.resolve();
      },
    };
  }

  // The key has a part of the file's hash: in whichever cache it is, it is the same file.
  async #copyOf({ cacheName, request }: Lookup): Promise<Response | undefined> {
    const same = await caches.match(request.url);
    if (same === undefined || this.#isStopped) return undefined;
    await (await caches.open(cacheName)).put(request.url, same.clone());
    return same;
  }
}

/** The mark of a complete cache. */
export async function completeMark(cacheName: string): Promise<Response | undefined> {
  // To open a cache that is not there would make it.
  if (!(await caches.has(cacheName))) return undefined;
  return (await caches.open(cacheName)).match(complete);
}
