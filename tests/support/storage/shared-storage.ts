import type { TextStorage } from '../../../src/components/page/storage.ts';

/** What a tab's storage refuses: everything, every text that would have to be stored, or that too without a word. */
export type Fault = 'blocked' | 'full' | 'silent' | undefined;

/** The tab of a browser, as its storage sees it: what it refuses, and which events have not come yet. */
export interface Seat {
  fault: Fault;
  readonly events: string[];
  readonly storage: TextStorage;
}

/** A storage that several tabs share, as a browser gives it to pages of one site. */
export class SharedStorage {
  readonly texts = new Map<string, string>();
  readonly #seats = new Set<Seat>();

  /** Opens a tab. */
  open(): Seat {
    const refuse = (...faults: readonly Fault[]) => {
      if (faults.includes(seat.fault)) throw new Error('The storage refuses this.');
    };
    const tell = (key: string) => {
      for (const other of this.#seats) if (other !== seat) other.events.push(key);
    };
    const seat: Seat = {
      fault: undefined,
      events: [],
      storage: {
        keys: () => {
          refuse('blocked');
          return [...this.texts.keys()];
        },
        get: (key) => {
          refuse('blocked');
          return this.texts.get(key) ?? null;
        },
        set: (key, text) => {
          refuse('blocked', 'full');
          if (seat.fault === 'silent') return;
          this.texts.set(key, text);
          tell(key);
        },
        remove: (key) => {
          refuse('blocked');
          this.texts.delete(key);
          tell(key);
        },
      },
    };
    this.#seats.add(seat);
    return seat;
  }

  /** Closes a tab. */
  close(seat: Seat): void {
    this.#seats.delete(seat);
  }

  /** Whether a text stands anywhere in the storage, by itself or within JSON. */
  holds(text: string): boolean {
    const quoted = JSON.stringify(text).slice(1, -1);
    return [...this.texts.values()].some((all) => all.includes(text) || all.includes(quoted));
  }
}
