function tooLong(): DOMException {
  return new DOMException('It took too long.', 'TimeoutError');
}

/** Gives work a signal that ends it where it takes longer than a time. */
export async function inTime<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const timer = setTimeout(() => {
    ending.abort(tooLong());
  }, milliseconds);
  try {
    return await work(ending.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** So long nothing may come of many files before the network counts as failed: on the slowest links, one takes a minute. */
const stalledMs = 120_000;

/** Ends work where nothing of it comes for long; `moved` is called for each part of it. */
export class StallWatch {
  readonly #ending: AbortController;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ending: AbortController) {
    this.#ending = ending;
    this.moved();
  }

  /** Waits anew. */
  moved(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#ending.abort(tooLong());
    }, stalledMs);
  }

  /** Waits no more. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
