import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { pageError, PageMaker } from './page-maker.ts';
import { threadLimits } from './thread-limits.ts';
import type { MadePage } from './page-maker.ts';
import type { PageSources } from './page-sources.ts';

/** Fewer pages are made sooner than a thread has started. */
const pagesPerThread = 100;

/** More threads wait for the disk, and each needs memory. */
const mostThreads = 4;

/** Pages that are made before their turn, for each thread. */
const ahead = 4;

/** What a thread says of a page that it was asked for. */
export type PageAnswer = { readonly file: string } & (
  { readonly made: MadePage } | { readonly error: unknown }
);

/** A thread that makes pages, with those that are asked of it. */
export class PageThread {
  readonly waiting = new Map<string, PromiseWithResolvers<MadePage>>();
  readonly #worker: Worker;
  /** Why the thread makes no more pages. */
  #end: unknown;

  constructor(sources: PageSources, script = new URL('./page-worker.ts', import.meta.url)) {
    this.#worker = new Worker(script, {
      workerData: sources,
      resourceLimits: threadLimits,
    });
    this.#worker.on('message', (answer: PageAnswer) => {
      const asked = this.waiting.get(answer.file);
      this.waiting.delete(answer.file);
      if ('made' in answer) asked?.resolve(answer.made);
      else asked?.reject(answer.error);
    });
    for (const event of ['error', 'messageerror'])
      this.#worker.on(event, (error: unknown) => {
        this.#fail(error);
      });
    this.#worker.on('exit', (code) => {
      this.#fail(new Error(`its thread ended with code ${code}`));
    });
  }

  /** Whether the thread can still make pages. */
  get isAlive(): boolean {
    return this.#end === undefined;
  }

  make(file: string): Promise<MadePage> {
    const answer = Promise.withResolvers<MadePage>();
    // Whoever waits for an earlier page hears of the error there.
    answer.promise.catch(() => undefined);
    if (!this.isAlive) answer.reject(pageError(file, this.#end));
    else {
      this.waiting.set(file, answer);
      this.#worker.postMessage(file);
    }
    return answer.promise;
  }

  /** Says of the first page that waits what the thread died of: it was at work on that one. */
  #fail(error: unknown): void {
    this.#end ??= error;
    for (const [file, { reject }] of this.waiting) reject(pageError(file, this.#end));
    this.waiting.clear();
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** How many threads are worth their start for the pages that are new; for less than two, this one is enough. */
function threadsFor(maker: PageMaker, pages: readonly string[]): number {
  if (pages.length < 2 * pagesPerThread) return 1;
  const worthwhile = Math.floor(maker.countNew(pages) / pagesPerThread);
  return Math.min(availableParallelism(), mostThreads, worthwhile);
}

/** Makes the pages of the downloads in their order: a few in this thread, many on all processors. */
export async function* makePages(
  sources: PageSources,
  pages: readonly string[],
  count?: number,
): AsyncGenerator<MadePage, undefined> {
  const maker = new PageMaker(sources);
  const wanted = count ?? threadsFor(maker, pages);
  if (wanted < 2) {
    for (const page of pages) yield await maker.make(page);
    return undefined;
  }
  const threads = Array.from({ length: wanted }, () => new PageThread(sources));
  try {
    yield* inTurn(threads, pages);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
  return undefined;
}

async function* inTurn(
  threads: readonly PageThread[],
  pages: readonly string[],
): AsyncGenerator<MadePage> {
  const asked: Promise<MadePage>[] = [];
  const rest = [...pages].reverse();
  const ask = (): void => {
    const page = rest.pop();
    const alive = threads.filter((thread) => thread.isAlive);
    const [thread] = (alive.length > 0 ? alive : [...threads]).sort(
      (a, b) => a.waiting.size - b.waiting.size,
    );
    if (page !== undefined && thread !== undefined) asked.push(thread.make(page));
  };
  for (let count = 0; count < threads.length * ahead; count += 1) ask();
  for (let next = asked.shift(); next !== undefined; next = asked.shift()) {
    const made = await next;
    ask();
    yield made;
  }
}
