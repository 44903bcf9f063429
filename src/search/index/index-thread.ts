import { Worker } from 'node:worker_threads';
import type { IndexSummary } from './site-index.ts';

/** The site to index. */
export interface IndexOrder {
  readonly folder: string;
}

/** The next page, by its path; none after the last one. */
export type IndexRequest = string | undefined;

function engineEnded(said: string): Error {
  return new Error(
    `The thread that makes the search index did not end its work. ${said}Its engine was perhaps stopped for want of memory. End other programs, and build again.`,
  );
}

/** Indexes the pages of a site in a thread of its own, while others are still made. */
export class IndexThread {
  readonly #worker: Worker;
  readonly #added = new Set<string>();
  readonly #summary: Promise<IndexSummary>;

  constructor(order: IndexOrder, script = new URL('./index-worker.ts', import.meta.url)) {
    // An engine that was killed has many lines written, of which the first is told.
    this.#worker = new Worker(script, { workerData: order, stderr: true });
    let said = '';
    this.#worker.stderr.on('data', (chunk: Buffer) => {
      said ||= `${String(chunk).split('\n')[0] ?? ''}. `;
    });
    this.#summary = new Promise((done, failed) => {
      this.#worker.once('message', done);
      for (const event of ['error', 'messageerror'])
        this.#worker.once(event, (error: Error) => {
          // The engine's own words for its end say nothing of what to do.
          failed(said.includes('Service stopped') ? engineEnded(said) : error);
        });
      // After an answer or an error this says nothing new.
      this.#worker.once('exit', (code) => {
        failed(engineEnded(`It ended with code ${code}. ${said}`));
      });
    });
    // Whoever waits for the index hears of an error there.
    this.#summary.catch(() => undefined);
    // A build that fails for another reason does not wait for it.
    this.#worker.unref();
  }

  /** Adds a page that is written, unless it was added before. */
  add(page: string): void {
    if (this.#added.has(page)) return;
    this.#added.add(page);
    this.#worker.postMessage(page satisfies IndexRequest);
  }

  /** Waits until the index of all pages is written. */
  finish(): Promise<IndexSummary> {
    this.#worker.ref();
    this.#worker.postMessage(undefined satisfies IndexRequest);
    return this.#summary;
  }
}
