import { cacheName, cachesOf } from './cache-names.ts';

function keyOf(locale: string): string {
  return `/${locale}/`;
}

async function isNoted(cache: string, locale: string): Promise<boolean> {
  return (await (await caches.open(cache)).match(keyOf(locale))) !== undefined;
}

/** Whether any build was still to keep a language again. */
export async function wasWanted(locale: string): Promise<boolean> {
  for (const name of await cachesOf('wanted')) if (await isNoted(name, locale)) return true;
  return false;
}

/**
 * The languages that an earlier build kept whole and that this one had no room for beside it. They are written down, as a
 * worker may end before it has fetched them.
 */
export class WantedLanguages {
  readonly #cacheName: string;
  readonly #failed = new Set<string>();

  constructor(build: string) {
    this.#cacheName = cacheName(build, 'wanted');
  }

  /** Notes that a language is to be kept again. */
  async add(locale: string): Promise<void> {
    await (await caches.open(this.#cacheName)).put(keyOf(locale), new Response(''));
  }

  /** Whether a language is to be kept again. */
  async has(locale: string): Promise<boolean> {
    // To open a cache that is not there would make it.
    return (await caches.has(this.#cacheName)) && isNoted(this.#cacheName, locale);
  }

  /** Whether it is to be tried now: what failed at its last file would else cost a whole language with every page. */
  async isDue(locale: string): Promise<boolean> {
    return !this.#failed.has(locale) && (await this.has(locale));
  }

  /** Has it wait for the next start of the worker, which browsers end once it is idle. */
  putOff(locale: string): void {
    this.#failed.add(locale);
  }

  /** Notes that it was kept, or that the reader knows that it is not. */
  async delete(locale: string): Promise<void> {
    if (await this.has(locale)) await (await caches.open(this.#cacheName)).delete(keyOf(locale));
  }
}
