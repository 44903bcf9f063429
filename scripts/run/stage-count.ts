import { duration } from './terminal.ts';

/** A time from which less would make a wrong estimate, in milliseconds. */
const firstMs = 2000;

/** Counts what a stage has done, and estimates from the time since its first count how long the rest takes. */
export class StageCount {
  readonly #now: () => number;
  #first: { readonly time: number; readonly done: number } | undefined;

  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** The count as a text: 120 of 418, about 20 s left. */
  text(done: number, total: number | undefined): string {
    if (total === undefined) return String(done);
    // What a stage does before its first page takes as long for few as for many.
    this.#first ??= { time: this.#now(), done };
    const time = this.#now() - this.#first.time;
    const left = (time / (done - this.#first.done || 1)) * Math.max(0, total - done);
    const count = `${done} of ${total}`;
    if (time < firstMs || left === 0) return count;
    const about = left < 60_000 ? `${Math.ceil(left / 1000)} s` : duration(left);
    return `${count}, about ${about} left`;
  }
}
