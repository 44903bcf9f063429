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

/** The number of letters to add, remove or replace that make one text of another. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
