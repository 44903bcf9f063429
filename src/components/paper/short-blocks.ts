/** How many rows a command or an output may have that is not broken over two sheets; pieces of others have four. */
const most = 14;

/** How many rows a command and its output have together where both stand on one sheet: more would leave much of one empty. */
const mostTogether = 20;

/** About how many characters a row of a command has on paper. */
const rowLength = 105;

/** As many rows as the room for a pen above a value that is not filled in takes. */
const rowsOfBlank = 2;

/** Marks the commands and outputs that are moved to the next sheet whole, and the outputs that go there with their command. */
export function markShortBlocks(): void {
  for (const block of document.querySelectorAll<HTMLElement>('command-block'))
    block.toggleAttribute('data-short', rowsOfCommand(block) <= most);
  for (const output of document.querySelectorAll('.output')) {
    const rows = output.querySelector('pre')?.textContent.split('\n').length ?? 1;
    const above = output.previousElementSibling;
    const isBelow = above instanceof HTMLElement && above.matches('command-block');
    output.toggleAttribute('data-short', rows <= most);
    output.toggleAttribute('data-near', isBelow && rowsOfCommand(above) + rows <= mostTogether);
  }
}

function rowsOfCommand(block: HTMLElement): number {
  const isFolded = !('guards' in document.documentElement.dataset || 'whole' in block.dataset);
  const lines = [...block.querySelectorAll('pre > code > *')].flatMap((part) =>
    part.matches('t-a') || (part.matches('t-g') && !isFolded) ? [...part.children] : [part],
  );
  const rows = lines.map((line) => (isFolded && line.matches('t-g') ? 1 : rowsOf(line)));
  return rows.reduce((sum, count) => sum + count, 0);
}

function rowsOf(line: Element): number {
  const hasBlank = line.querySelector('[data-state="example"][data-blank]') !== null;
  const rows = Math.max(1, Math.ceil(line.textContent.length / rowLength));
  return rows + (hasBlank ? rowsOfBlank : 0);
}
