import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntryStore } from '../../../../src/components/page/entry-store.ts';
import type { TextStorage } from '../../../../src/components/page/storage.ts';

const edge = 'values/main/edgeFqdn';

/** A tab of a browser that shows the writes of other tabs only when they are delivered, as browsers with many processes do. */
class CachingTab {
  readonly #cache = new Map<string, string | null>();
  readonly #outbox: (readonly [string, string | null])[] = [];
  isFull = false;
  readonly store: EntryStore;

  constructor() {
    const storage: TextStorage = {
      keys: () => [...this.#cache].flatMap(([key, text]) => (text === null ? [] : [key])),
      get: (key) => this.#cache.get(key) ?? null,
      set: (key, text) => {
        if (this.isFull) throw new Error('The storage is full.');
        this.#write(key, text);
      },
      remove: (key) => {
        this.#write(key, null);
      },
    };
    this.store = new EntryStore(storage);
  }

  #write(key: string, text: string | null): void {
    this.#cache.set(key, text);
    this.#outbox.push([key, text]);
  }

  /** Lets another tab know what this one wrote. */
  deliverTo(other: CachingTab): void {
    const writes = this.#outbox.splice(0);
    for (const [key, text] of writes) other.#cache.set(key, text);
    if (writes.length > 0) other.store.sync();
  }

  get shown(): string | undefined {
    return this.store.texts.get(edge);
  }
}

/** Two tabs, each with a text of one field that both stored at the same moment, when there was room again. */
function bothStored(): { first: CachingTab; second: CachingTab } {
  const [first, second] = [new CachingTab(), new CachingTab()];
  first.isFull = second.isFull = true;
  first.store.write(edge, 'first.example');
  second.store.write(edge, 'second.example');
  first.isFull = second.isFull = false;
  first.store.sync();
  second.store.sync();
  return { first, second };
}

test('of two texts that tabs stored at the same moment, the page of the replaced one keeps it and says so', () => {
  const { first, second } = bothStored();
  second.deliverTo(first);
  assert.equal(first.shown, 'first.example');
  assert.equal(first.store.trouble, 'overtaken');
  assert.equal(second.shown, 'second.example');
});

test('the reader who types it again stores it', () => {
  const { first, second } = bothStored();
  second.deliverTo(first);
  first.store.write(edge, 'first.example');
  assert.equal(first.store.trouble, undefined);
  first.deliverTo(second);
  assert.equal(second.shown, 'second.example');
  assert.equal(second.store.trouble, 'overtaken');
});

test('what was stored at once gives way to what another tab stores later', () => {
  const [first, second] = [new CachingTab(), new CachingTab()];
  first.store.write(edge, 'first.example');
  first.deliverTo(second);
  second.store.write(edge, 'second.example');
  second.deliverTo(first);
  assert.equal(first.shown, 'second.example');
  assert.equal(first.store.trouble, undefined);
});

test('a while after it was stored, a late text gives way like one of the moment', (context) => {
  context.mock.timers.enable({ apis: ['Date'] });
  const { first, second } = bothStored();
  context.mock.timers.tick(11_000);
  second.deliverTo(first);
  assert.equal(first.shown, 'second.example');
  assert.equal(first.store.trouble, undefined);
});
