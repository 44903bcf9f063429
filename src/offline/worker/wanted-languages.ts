import { cacheName } from './cache-names.ts';

/**
 * The languages that an earlier build kept whole and that this one had no room for beside it. They are written down, as a
 * worker may end before it has fetched them.
 */
export class WantedLanguages {
  readonly #cacheName: string;

  constructor(build: string) {
    this.#cacheName = cacheName(build, 'wanted');
  }

  /** Notes that a language is to be kept again. */
  async add(locale: string): Promise<void> {
    await (await caches.open(this.#cacheName)).put(`/${locale}/`, new Response(''));
  }

  /** Whether a language is to be kept again. */
  async has(locale: string): Promise<boolean> {
    // To open a cache that is not there would make it.
    if (!(await caches.has(this.#cacheName))) return false;
    return (await (await caches.open(this.#cacheName)).match(`/${locale}/`)) !== undefined;
  }

  /** Notes that it was kept, or that the reader knows that it is not. */
  async delete(locale: string): Promise<void> {
    await (await caches.open(this.#cacheName)).delete(`/${locale}/`);
  }
}
