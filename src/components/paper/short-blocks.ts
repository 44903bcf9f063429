/** How many lines a command or an output may have that is not broken over two sheets. */
const most = 14;

/** Marks the commands and outputs that are moved to the next sheet whole. */
export function markShortBlocks(): void {
  const isAnyFolded = !('guards' in document.documentElement.dataset);
  for (const block of document.querySelectorAll<HTMLElement>('command-block')) {
    const isFolded = isAnyFolded && !('whole' in block.dataset);
    const parts = [...block.querySelectorAll('pre > code > *')];
    const lines = parts.map((part) =>
      part.matches('t-a') || (part.matches('t-g') && !isFolded) ? part.childElementCount : 1,
    );
    block.toggleAttribute('data-short', lines.reduce((sum, count) => sum + count, 0) <= most);
  }
  for (const output of document.querySelectorAll('.output')) {
    const lines = output.querySelector('pre')?.textContent.split('\n') ?? [];
    output.toggleAttribute('data-short', lines.length <= most);
  }
}
