/** How many rows a command or an output may have that is not broken over two sheets; pieces of others have four. */
const most = 8;

/** About how many characters a row of a command has on paper. */
const rowLength = 105;

/** As many rows as the room for a pen above a value that is not filled in takes. */
const rowsOfBlank = 2;

/** Marks the commands and outputs that are moved to the next sheet whole. */
export function markShortBlocks(): void {
  const isAnyFolded = !('guards' in document.documentElement.dataset);
  for (const block of document.querySelectorAll<HTMLElement>('command-block')) {
    const isFolded = isAnyFolded && !('whole' in block.dataset);
    const lines = [...block.querySelectorAll('pre > code > *')].flatMap((part) =>
      part.matches('t-a') || (part.matches('t-g') && !isFolded) ? [...part.children] : [part],
    );
    const rows = lines.map((line) => (isFolded && line.matches('t-g') ? 1 : rowsOf(line)));
    block.toggleAttribute('data-short', rows.reduce((sum, count) => sum + count, 0) <= most);
  }
  for (const output of document.querySelectorAll('.output')) {
    const lines = output.querySelector('pre')?.textContent.split('\n') ?? [];
    output.toggleAttribute('data-short', lines.length <= most);
  }
}

function rowsOf(line: Element): number {
  const hasBlank = line.querySelector('[data-state="example"][data-blank]') !== null;
  const rows = Math.max(1, Math.ceil(line.textContent.length / rowLength));
  return rows + (hasBlank ? rowsOfBlank : 0);
}
