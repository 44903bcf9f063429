import { closestName } from '../read/closest-name.ts';

/** How the names that are there differ from those that are needed. */
interface NameDifferences {
  /** Names that are there and are meant to be others: one mistake each. */
  misspelled: { name: string; meant: string }[];
  missing: string[];
  extra: string[];
}

/**
 * Compares names, and takes each that is there in vain for the one that it misspells, if one is missing; where just one is
 * missing and just one is there in vain, they are one mistake, however they are spelled.
 */
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
  const [name, ...others] = extra;
  const [meant, ...more] = missing;
  if (name === undefined || meant === undefined || others.length + more.length > 0)
    return { misspelled, missing: [...missing], extra };
  return { misspelled: [...misspelled, { name, meant }], missing: [], extra: [] };
}
