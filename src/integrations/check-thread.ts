import { Worker } from 'node:worker_threads';

/** What the thread found: a line for each mistake, and how many questions that answers. */
export interface CheckAnswer {
  readonly lines: readonly string[];
  readonly questions: number;
}

/** Checks content in a thread of its own, so that pages are served meanwhile. The thread remembers what it has read. */
export class CheckThread {
  readonly #worker: Worker;
  readonly #waiting: ((lines: readonly string[]) => void)[] = [];

  /** Starts a thread for the content below a root; `failed` hears why it ended, if it does. */
  constructor(root: string, failed: (error: Error) => void) {
    this.#worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: root });
    this.#worker.on('message', ({ lines, questions }: CheckAnswer) => {
      for (const answer of this.#waiting.splice(0, questions)) answer(lines);
    });
    this.#worker.on('error', failed);
    this.#worker.unref();
  }

  /** Checks the content as it is now, or a little later: a line for each mistake. */
  check(): Promise<readonly string[]> {
    this.#worker.postMessage('check');
    return new Promise((answer) => this.#waiting.push(answer));
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
