import { editDistance } from '../../edit-distance.ts';

/** The name that a misspelled one was probably meant to be: at most two letters differ, or one in three of a short name. */
export function closestName(name: string, names: readonly string[]): string | undefined {
  let closest: string | undefined;
  let least = Math.min(2, Math.floor(name.length / 3)) + 1;
  for (const other of names) {
    const distance = editDistance(name, other, least);
    if (distance >= least) continue;
    least = distance;
    closest = other;
  }
  return closest;
}
