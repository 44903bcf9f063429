import { entryPrefix } from './storage.ts';

/** What cannot be read of the documents of version 1, as names of entries, and as branches of which nothing can be read. */
export interface EarlierForeign {
  readonly names: readonly string[];
  readonly branches: readonly string[];
}

/** Where all of version 1 can be read. */
export const nothingForeign: EarlierForeign = { names: [], branches: [] };

/** What is stored and this version does not understand: texts under their keys, and parts of the documents of version 1. */
export class ForeignTexts {
  readonly #keys: ReadonlySet<string>;
  readonly #earlier: EarlierForeign;

  constructor(keys: Iterable<string>, earlier: EarlierForeign) {
    this.#keys = new Set(keys);
    this.#earlier = earlier;
  }

  get isEmpty(): boolean {
    const { names, branches } = this.#earlier;
    return this.#keys.size + names.length + branches.length === 0;
  }

  /** Whether the key of an entry has such a text. */
  hasKeyOf(name: string): boolean {
    return this.#keys.has(entryPrefix + name);
  }

  /** Whether an entry may have such a text, under its key or in a document of version 1. */
  mayHave(name: string): boolean {
    const { names, branches } = this.#earlier;
    const isBelow = branches.some((branch) => name.startsWith(branch));
    return this.hasKeyOf(name) || names.includes(name) || isBelow;
  }

  /** Whether some entry of a branch may have such a text. */
  mayHaveBelow(branch: string): boolean {
    const { names, branches } = this.#earlier;
    const keys = [...this.#keys].some((key) => key.startsWith(entryPrefix + branch));
    return keys || [...names, ...branches].some((part) => part.startsWith(branch));
  }
}
