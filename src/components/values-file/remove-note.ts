/**
 * Returns what takes a note away. If the focus is in it then, the focus goes back to where it last came from; anywhere else
 * the reader has moved it, and it stays.
 */
export function removerOf(note: HTMLElement): () => void {
  let before: HTMLElement | undefined;
  note.addEventListener('focusin', ({ relatedTarget: from }) => {
    if (from instanceof HTMLElement && !note.contains(from)) before = from;
  });
  return () => {
    const hasFocus = note.contains(document.activeElement);
    note.remove();
    if (hasFocus) before?.focus({ preventScroll: true });
  };
}
