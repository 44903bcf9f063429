import { entries } from './page-store.ts';

const changed = 'fieldbook:entries';

export { entries };

/** Calls the listener when another tab may have changed entries, or storage may work again. */
export function onStorage(listener: () => void): void {
  addEventListener(changed, listener);
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
