import { entryPrefix } from './storage.ts';

/** What cannot be read of the documents of version 1, as names of entries, and as branches of which nothing can be read. */
export interface EarlierForeign {
  readonly names: readonly string[];
  readonly branches: readonly string[];
}

/** Where all of version 1 can be read. */
export const nothingForeign: EarlierForeign = { names: [], branches: [] };

/** What is stored and this version does not understand: the keys of texts, and parts of the documents of version 1. */
export interface ForeignTexts {
  readonly keys: readonly string[];
  readonly earlier: EarlierForeign;
}

/*
 * Functions, and no methods: a page of the site asks only whether there are any, and carries no more.
 */

/** Whether there are such texts. */
export function isAnyForeign({ keys, earlier: { names, branches } }: ForeignTexts): boolean {
  return keys.length + names.length + branches.length > 0;
}

/** Whether the key of an entry has such a text. */
export function isKeyForeign({ keys }: ForeignTexts, name: string): boolean {
  return keys.includes(entryPrefix + name);
}

/** Whether an entry may have such a text, under its key or in a document of version 1. */
export function mayBeForeign(foreign: ForeignTexts, name: string): boolean {
  const { names, branches } = foreign.earlier;
  const isBelow = branches.some((branch) => name.startsWith(branch));
  return isKeyForeign(foreign, name) || names.includes(name) || isBelow;
}

/** Whether some entry of a branch may have such a text. */
export function mayBeForeignBelow({ keys, earlier }: ForeignTexts, branch: string): boolean {
  const parts = [...earlier.names, ...earlier.branches];
  return (
    keys.some((key) => key.startsWith(entryPrefix + branch)) ||
    parts.some((part) => part.startsWith(branch))
  );
}
