import type { KeptPage } from '../../components/offline/worker-messages.ts';
import { cachesOf, cacheName } from './cache-names.ts';
import { inTime } from './in-time.ts';
import { figuresIn, isOfBuild, titleIn, type BuildMarks } from './page-files.ts';

/** The most pages that are kept; of more, those that were not opened for the longest time go. */
export const mostPages = 50;

/** So long a page may take to be kept, with its figures: the pages that were opened after it wait for it. */
const keepingMs = 60_000;

const part = 'pages';

function isPage({ url }: Request): boolean {
  return new URL(url).pathname.endsWith('/');
}

/** The addresses of the pages that were kept, by whichever build, each once, those opened last at the end. */
export async function pagesKeptBefore(): Promise<string[]> {
  const found: string[] = [];
  for (const name of await cachesOf(part)) {
    const requests = await (await caches.open(name)).keys();
    found.push(...requests.filter(isPage).map(({ url }) => url));
  }
  return [...new Set(found)];
}

/** The pages that the reader opened, with their figures, in the order in which they were opened last. */
export class KeptPages {
  readonly #cacheName: string;
  readonly #marks: BuildMarks;
  /** One page after the other is kept, so that none takes away a figure that another one needs. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(build: string, marks: BuildMarks) {
    this.#cacheName = cacheName(build, part);
    this.#marks = marks;
  }

  /**
   * Keeps a page, or notes that it was opened again. A page of another build makes an error; where nothing is, there is
   * nothing to keep.
   */
  keep(url: string): Promise<void> {
    const turn = this.#last
      .catch(() => undefined)
      .then(() => inTime(keepingMs, (signal) => this.#keepNext(url, signal)));
    this.#last = turn;
    return turn;
  }

  async #keepNext(url: string, signal: AbortSignal): Promise<void> {
    const cache = await caches.open(this.#cacheName);
    const response = (await cache.match(url)) ?? (await this.#fetch(url, signal));
    if (response === undefined) return;
    try {
      await addFigures(cache, await response.clone().text(), signal);
      // An entry that is put anew is the last one; where there is no room for it, the former one stays.
      await cache.put(url, response);
      await dropOldest(cache);
    } catch (error) {
      await dropUnusedFigures(cache);
      throw error;
    }
  }

  /** A page, or a figure of one. */
  async match(url: string): Promise<Response | undefined> {
    if (!(await caches.has(this.#cacheName))) return undefined;
    return (await caches.open(this.#cacheName)).match(url);
  }

  /** The kept pages, the one opened last at the end. */
  async list(): Promise<KeptPage[]> {
    const cache = await caches.open(this.#cacheName);
    const pages = (await cache.keys()).filter(isPage);
    return Promise.all(
      pages.map(async (request) => ({
        path: new URL(request.url).pathname,
        title: titleIn((await (await cache.match(request))?.text()) ?? ''),
      })),
    );
  }

  async #fetch(url: string, signal: AbortSignal): Promise<Response | undefined> {
    const response = await fetch(url, { cache: 'no-cache', credentials: 'same-origin', signal });
    if (!response.ok || response.redirected) return undefined;
    const html = await response.clone().text();
    if (!isOfBuild(html, this.#marks)) throw new Error(`${url} is of another build.`);
    return response;
  }
}

async function addFigures(cache: Cache, html: string, signal: AbortSignal): Promise<void> {
  for (const figure of figuresIn(html))
    if ((await cache.match(figure)) === undefined) await cache.add(new Request(figure, { signal }));
}

async function dropOldest(cache: Cache): Promise<void> {
  const pages = (await cache.keys()).filter(isPage);
  if (pages.length <= mostPages) return;
  for (const page of pages.slice(0, pages.length - mostPages)) await cache.delete(page);
  await dropUnusedFigures(cache);
}

async function dropUnusedFigures(cache: Cache): Promise<void> {
  const requests = await cache.keys();
  const used = new Set<string>();
  for (const page of requests.filter(isPage)) {
    const html = (await (await cache.match(page))?.text()) ?? '';
    for (const figure of figuresIn(html)) used.add(figure);
  }
  for (const figure of requests.filter((request) => !isPage(request)))
    if (!used.has(new URL(figure.url).pathname)) await cache.delete(figure);
}
