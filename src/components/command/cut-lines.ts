/**
 * Lets the keyboard reach, and scroll, the lines of commands and outputs where the reader has them cut off (WCAG 2.2, 2.1.1).
 * Wrapped lines are no stops on the way through a page. Outputs with columns are never wrapped and are reached from the start.
 */
export function reachCutLines(): void {
  const isCut = document.documentElement.dataset['scroll'] !== undefined;
  for (const code of document.querySelectorAll('command-block pre, .output pre:not([data-table])'))
    if (isCut) {
      code.setAttribute('tabindex', '0');
      code.setAttribute('role', 'group');
      code.setAttribute('aria-label', nameOf(code));
    } else for (const name of ['tabindex', 'role', 'aria-label']) code.removeAttribute(name);
}

/** The title of an output, or what stands in the head of a command. */
function nameOf(code: Element): string {
  const parts = code.parentElement?.querySelectorAll('figcaption, .facts > *') ?? [];
  return Array.from(parts, ({ textContent }) => textContent.trim()).join(', ');
}
