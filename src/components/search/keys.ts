/** The field of search and the results below it. */
interface Places {
  readonly input: HTMLInputElement;
  readonly results: HTMLElement;
  /** What Enter takes from the field: where it is a result, it is marked. */
  readonly marked: HTMLElement | null;
}

/**
 * Moves between the field and the results: arrows, Home and End, Enter in the field for what comes first, letters back to
 * the field. The actions above the results are reached by Tab, and arrows lead from them into the results.
 */
export function moveByKeys(
  event: KeyboardEvent,
  { input, results, marked }: Places,
  enter: () => void,
): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = Array.from(results.querySelectorAll<HTMLElement>('a, button'));
  const inField = document.activeElement === input;
  const isAt = inField ? marked : document.activeElement;
  const at = links.findIndex((link) => link === isAt);
  if (event.key === 'Enter' && inField) {
    event.preventDefault();
    enter();
    return;
  }
  // Space presses a button.
  if (event.key === ' ' && document.activeElement instanceof HTMLButtonElement) return;
  // The browser would empty the field first.
  if (event.key === 'Escape') {
    event.preventDefault();
    input.closest('dialog')?.close();
    return;
  }
  const target = targetOf(event.key, links, at, input);
  if (!target || (inField && (event.key === 'Home' || event.key === 'End'))) return;
  if (event.key.length > 1 && event.key !== 'Backspace') event.preventDefault();
  target.focus();
}

function targetOf(
  key: string,
  links: readonly HTMLElement[],
  at: number,
  input: HTMLElement,
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return links[Math.min(at + 1, links.length - 1)];
    case 'ArrowUp':
      return at > 0 ? links[at - 1] : input;
    case 'Home':
      return links[0];
    case 'End':
      return links.at(-1);
    default:
      // Typing while a result has the focus goes on with the query; Space would only scroll.
      return at >= 0 && (key.length === 1 || key === 'Backspace') ? input : undefined;
  }
}
