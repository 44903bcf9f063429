import type { ServerResponse } from 'node:http';

/** Counts the requests of the author that a server has not answered yet, so that the index can wait for them. */
export class OpenRequests {
  #open = 0;
  #waiting: (() => void)[] = [];

  /** Counts a request until its answer ends, also by being cut off. */
  add(response: ServerResponse): void {
    this.#open += 1;
    response.once('close', () => {
      this.#open -= 1;
      if (this.#open === 0) for (const go of this.#waiting.splice(0)) go();
    });
  }

  /** Waits until every request is answered. */
  async none(): Promise<void> {
    while (this.#open > 0) await new Promise<void>((go) => this.#waiting.push(go));
  }
}
