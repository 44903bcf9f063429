import { duration } from './terminal.ts';

/** The first pages of a stage take longer than the others: an estimate from them alone would be wrong. */
const firstMs = 2000;

/** Counts what a stage has done, and estimates from the time that it took how long the rest takes. */
export class StageCount {
  readonly #now: () => number;
  readonly #start: number;

  constructor(now = () => performance.now()) {
    this.#now = now;
    this.#start = now();
  }

  /** The count as a text: 120 of 418, about 20 s left. */
  text(done: number, total: number | undefined): string {
    if (total === undefined) return String(done);
    const time = this.#now() - this.#start;
    const left = (time / done) * Math.max(0, total - done);
    const count = `${done} of ${total}`;
    if (time < firstMs || left === 0) return count;
    const about = left < 60_000 ? `${Math.ceil(left / 1000)} s` : duration(left);
    return `${count}, about ${about} left`;
  }
}
