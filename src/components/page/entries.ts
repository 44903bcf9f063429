import { entries } from './page-store.ts';

const changed = 'fieldbook:entries';

export { entries };

/** Calls the listener when another tab may have changed entries, or storage may work again. */
export function onStorage(listener: () => void): void {
  addEventListener(changed, listener);
}

/** Writes entries again that were taken away, but for those that have a text by now. */
export function restoreEntries(before: readonly (readonly [name: string, text: string])[]): void {
  for (const [name, text] of before) if (!entries.texts.has(name)) entries.write(name, text);
}

function sync(): void {
  entries.sync();
  dispatchEvent(new CustomEvent(changed));
}

addEventListener('storage', ({ key }) => {
  if (key === null || key.startsWith('fieldbook')) sync();
});
// A reader who made room comes back to the page.
addEventListener('focus', () => {
  if (entries.trouble !== undefined) sync();
});
