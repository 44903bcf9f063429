import { entries } from './entries.ts';

/** Entries that were taken away on the reader's word. */
export interface TakenAway {
  /** How many there were. */
  readonly count: number;
  /** Whether storage has forgotten them too. */
  readonly isGone: boolean;
  /** Brings them back, but for those that have a text by now. */
  readonly restore: () => void;
}

/** Takes the entries of some names away as told, says whether it could, and tells of the change now and when they come back. */
export function takeAway(
  isMeant: (name: string) => boolean,
  take: (names: readonly string[]) => boolean,
  tell: () => void,
): TakenAway {
  const before = [...entries.texts].filter(([name]) => isMeant(name));
  const isGone = take(before.map(([name]) => name));
  tell();
  const restore = () => {
    for (const [name, text] of before) if (!entries.texts.has(name)) entries.write(name, text);
    tell();
  };
  return { count: before.length, isGone, restore };
}
