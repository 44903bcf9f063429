import { Handoff, type Received } from '../../../src/bundle/browser/handoff.ts';
import { unpackFragment } from '../../../src/bundle/browser/handoff-payload.ts';
import { VersionedStorage } from '../../../src/bundle/browser/versioned-storage.ts';
import { EntryStore } from '../../../src/components/page/entry-store.ts';
import { SharedStorage, type Seat } from './shared-storage.ts';

/** A page of a bundle in Firefox, which gives each file a storage of its own: the real modules below its DOM. */
export class FilePage {
  readonly shared = new SharedStorage();
  readonly seat: Seat = this.shared.open();
  #store = new EntryStore(this.seat.storage);
  #versioned = new VersionedStorage(this.#store, this.seat.storage);
  #handoff = new Handoff(this.#versioned);

  /** The store of the page's form and steps. */
  get store(): EntryStore {
    return this.#store;
  }

  /** The text of a value. */
  value(name: string): string | undefined {
    return this.#store.texts.get(`values/main/${name}`);
  }

  /** The steps that are done. */
  get done(): string[] {
    const names = [...this.#store.texts.keys()].filter((name) => name.startsWith('done/'));
    return names.map((name) => name.slice('done/'.length)).sort();
  }

  /** Types into a field; the page hears of each change. */
  type(name: string, text: string): void {
    this.#store.write(`values/main/${name}`, text);
    this.#versioned.record(Date.now());
  }

  /** Ticks a step, or takes the tick away. */
  tick(step: string, isDone = true): void {
    this.#store.write(`done/${step}`, isDone ? 'done' : '');
    this.#versioned.record(Date.now());
  }

  /** Opens the page anew. */
  reload(): void {
    this.#store = new EntryStore(this.seat.storage);
    this.#versioned = new VersionedStorage(this.#store, this.seat.storage);
    this.#handoff = new Handoff(this.#versioned);
    this.#versioned.record(0);
  }

  /** Follows a link to another page, which opens with what it brought. */
  linkTo(page: FilePage): Received {
    const fragment = this.#handoff.pack('');
    page.reload();
    const payload = fragment === undefined ? undefined : unpackFragment(fragment)?.payload;
    if (payload === undefined) return { note: undefined, offer: undefined };
    return page.#handoff.receive(payload);
  }

  /** Answers what a link offered with names of values, or leaves it. */
  decide(names: readonly string[] | undefined): void {
    this.#handoff.decide(names);
  }

  /** Follows a link, and uses all that it brought. */
  agreeOn(page: FilePage): void {
    const { offer } = this.linkTo(page);
    page.decide(Object.keys(offer?.values ?? {}));
  }
}

/** Two pages that know each other's ids: the reader has agreed on the way there, and has come back. */
export function pair(values: Readonly<Record<string, string>> = {}): [FilePage, FilePage] {
  const [a, b] = [new FilePage(), new FilePage()];
  a.type('known', 'both');
  for (const [name, text] of Object.entries(values)) a.type(name, text);
  a.agreeOn(b);
  b.linkTo(a);
  return [a, b];
}
