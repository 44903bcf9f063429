/** The name that a misspelled one was probably meant to be: at most two letters differ, or one in three of a short name. */
export function closestName(name: string, names: readonly string[]): string | undefined {
  let closest: string | undefined;
  let least = Math.min(2, Math.floor(name.length / 3)) + 1;
  for (const other of names) {
    const distance = editDistance(name, other);
    if (distance >= least) continue;
    least = distance;
    closest = other;
  }
  return closest;
}

/** The number of letters to add, remove, replace or swap with the next that make one text of another. */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
