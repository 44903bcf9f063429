/** What takes letters itself: a key there is no shortcut. Boxes take none but the space bar. */
const takesLetters = 'input:not([type=checkbox]), textarea, select, dialog, [role=dialog]';

/** Whether a key was pressed on the page itself, and not in a field, a dialog or with a key of the system. */
export function isForPage({
  target,
  altKey,
  ctrlKey,
  metaKey,
  isComposing,
}: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || isComposing) return false;
  return target instanceof Element && !target.closest(takesLetters);
}
