import { entries } from './page-store.ts';

const changed = 'fieldbook:entries';

export { entries };

/** Calls the listener when another tab may have changed entries, or storage may work again. */
export function onStorage(listener: () => void): void {
  addEventListener(changed, listener);
}

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

function sync(): void {
  entries.sync();
  dispatchEvent(new CustomEvent(changed));
}

addEventListener('storage', ({ key }) => {
  if (key === null || key.startsWith('fieldbook')) sync();
});
// Back shows the page as it was when it was left, and of what changed meanwhile Firefox tells it nothing.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) sync();
});
// A reader who made room comes back to the page.
addEventListener('focus', () => {
  if (entries.trouble !== undefined) sync();
});
