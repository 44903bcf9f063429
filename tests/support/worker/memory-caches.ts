import { serverUrl } from './server-url.ts';

type Key = string | Pick<Request, 'url'>;

function addressOf(key: Key): string {
  return new URL(typeof key === 'string' ? key : key.url, serverUrl).href;
}

/** A cache of a browser, in memory. */
class MemoryCache {
  readonly texts = new Map<string, string>();
  readonly #caches: MemoryCaches;

  constructor(caches: MemoryCaches) {
    this.#caches = caches;
  }

  match(key: Key): Promise<Response | undefined> {
    const text = this.texts.get(addressOf(key));
    return Promise.resolve(text === undefined ? undefined : new Response(text));
  }

  async put(key: Key, response: Response): Promise<void> {
    const text = await response.text();
    if (this.#caches.bytes + text.length > this.#caches.room)
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    this.texts.delete(addressOf(key));
    this.texts.set(addressOf(key), text);
  }

  delete(key: Key): Promise<boolean> {
    return Promise.resolve(this.texts.delete(addressOf(key)));
  }

  keys(): Promise<Request[]> {
    return Promise.resolve([...this.texts.keys()].map((url) => new Request(url)));
  }
}

/** The caches of a browser, in memory, with so much room on the disk. */
export class MemoryCaches {
  room = Infinity;
  readonly #all = new Map<string, MemoryCache>();

  /** The bytes of everything in the caches. */
  get bytes(): number {
    const texts = [...this.#all.values()].flatMap((cache) => [...cache.texts.values()]);
    return texts.reduce((sum, text) => sum + text.length, 0);
  }

  open(name: string): Promise<MemoryCache> {
    const cache = this.#all.get(name) ?? new MemoryCache(this);
    this.#all.set(name, cache);
    return Promise.resolve(cache);
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#all.has(name));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#all.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#all.delete(name));
  }

  async match(
    key: Key,
    { cacheName }: { readonly cacheName?: string } = {},
  ): Promise<Response | undefined> {
    for (const [name, cache] of this.#all) {
      const found =
        cacheName === undefined || cacheName === name ? await cache.match(key) : undefined;
      if (found) return found;
    }
    return undefined;
  }
}
