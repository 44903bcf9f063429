import { PrecacheController } from 'workbox-precaching';
import type { PrecacheEntry } from '../precache.ts';
import type { WorkerEvent } from './scope.ts';

/** The beginning of the name of every cache. */
export const prefix = 'fieldbook-';

/** The key that marks a cache as complete. */
const complete = '/complete';

/** The files of one build that are kept together: those of a language, or those of all. */
export class PrecacheGroup {
  readonly name: string;
  readonly #cacheName: string;
  readonly #controller: PrecacheController;

  constructor(build: string, name: string, entries: readonly PrecacheEntry[]) {
    this.name = name;
    this.#cacheName = `${prefix}${build}-${name}`;
    this.#controller = new PrecacheController({ cacheName: this.#cacheName });
    this.#controller.addToCacheList(entries.map((entry) => ({ ...entry })));
  }

  /** Whether all of its files are here. */
  async isComplete(): Promise<boolean> {
    if (!(await caches.has(this.#cacheName))) return false;
    return (await (await caches.open(this.#cacheName)).match(complete)) !== undefined;
  }

  /** Fetches the missing files; fails if the server has another build by now. */
  async keep({ waitUntil }: Pick<WorkerEvent, 'waitUntil'>): Promise<void> {
    if (await this.isComplete()) return;
    // Workbox fills its caches while a worker is installed; a language may be asked for later.
    await this.#controller.install({ type: 'install', waitUntil });
    await (await caches.open(this.#cacheName)).put(complete, new Response());
  }

  /** Whether a file belongs to the group. */
  has(url: string): boolean {
    return this.#controller.getCacheKeyForURL(url) !== undefined;
  }

  /** A file of the group. */
  match(url: string): Promise<Response | undefined> {
    return this.#controller.matchPrecache(url);
  }
}
