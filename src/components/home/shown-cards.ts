const shown = 'fieldbook:cards';

/** Tells whoever writes into the cards of runbooks that there are others now. */
export function announceCards(): void {
  document.dispatchEvent(new CustomEvent(shown));
}

/** Calls the listener whenever other cards of runbooks are shown. */
export function onCards(listener: () => void): void {
  document.addEventListener(shown, listener);
}
