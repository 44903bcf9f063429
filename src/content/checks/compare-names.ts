import { closestName } from '../read/closest-name.ts';

/** How the names that are there differ from those that are needed. */
interface NameDifferences {
  /** Names that are there and are meant to be others: one mistake each. */
  misspelled: { name: string; meant: string }[];
  missing: string[];
  extra: string[];
}

/** Compares names, and takes each that is there in vain for the one that it misspells, if one is missing. */
export function compareNames(needed: readonly string[], there: readonly string[]): NameDifferences {
  const missing = new Set(needed.filter((name) => !there.includes(name)));
  const misspelled: NameDifferences['misspelled'] = [];
  const extra = there.filter((name) => {
    if (needed.includes(name)) return false;
    const meant = closestName(name, [...missing]);
    if (meant === undefined) return true;
    missing.delete(meant);
    misspelled.push({ name, meant });
    return false;
  });
  return { misspelled, missing: [...missing], extra };
}
