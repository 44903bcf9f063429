/**
 * Tells the buttons of many commands apart, which are all named alike: by their step, by their own title where it has several
 * commands, and by what they are beside it; that of several checks by their task.
 */
export function describeCommands(): void {
  document.querySelectorAll('[data-step] command-block').forEach(describe);
  for (const button of document.querySelectorAll('[data-task] [data-copy-checks]')) {
    const title = button.closest('[data-task]')?.querySelector('h2');
    if (title) button.setAttribute('aria-describedby', idOf(title));
  }
}

function describe(block: Element): void {
  const step = block.closest('[data-step]');
  const label = block.closest('details')?.querySelector('summary');
  const parts = [step?.querySelector('h3'), titleOf(block), label];
  const ids = parts.flatMap((part) => (part ? idOf(part) : []));
  for (const part of block.querySelectorAll('[data-copy], pre'))
    part.setAttribute('aria-describedby', ids.join(' '));
}

/** The title of a command, or of the one that it shows the state of or takes back. */
export function titleOf(block: Element): Element | undefined {
  let before: Element | null = block.closest('[data-step] > *');
  while (before && !before.matches('.command-title')) before = before.previousElementSibling;
  return before ?? undefined;
}

let named = 0;

function idOf(part: Element): string {
  return (part.id ||= `described-${String((named += 1))}`);
}
