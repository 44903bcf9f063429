import { isMap } from '../../../src/components/page/embedded-guards.ts';
import { entryPrefix, type TextStorage } from '../../../src/components/page/storage.ts';
import { jsonOf } from '../../../src/components/page/stored-entry.ts';

/** A page of a version to come, which stores more of an entry than this version knows, and entries of new kinds. */
export class FutureTab {
  readonly #storage: TextStorage;

  constructor(storage: TextStorage) {
    this.#storage = storage;
  }

  /** The text of an entry of this page's version, or of this one. */
  textOf(name: string): string | undefined {
    try {
      const entry = jsonOf(this.#storage.get(entryPrefix + name) ?? '');
      return isMap(entry) && typeof entry['text'] === 'string' ? entry['text'] : undefined;
    } catch {
      return undefined;
    }
  }

  /** Stores an entry in the form of its version, in place of what was there, and says whether it could. */
  write(name: string, entry: string): boolean {
    try {
      this.#storage.set(entryPrefix + name, entry);
      return true;
    } catch {
      return false;
    }
  }
}
