import type { Details } from '../../diagnostic.ts';
import { closestName } from '../read/closest-name.ts';

/** What is written wrong of names that one place defines and others use. */
interface NameSlips {
  /** The defined name that each unknown one was probably meant to be. */
  readonly meant: ReadonlyMap<string, string>;
  /** Definitions that are misspelled themselves, each with the name by which several places call it. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Finds the slips among names. A slip leaves the definition unused and the use unknown, which is one mistake: it is in the
 * definition if several places agree on the other name, and else in the place.
 */
export function nameSlips(defined: readonly string[], used: readonly string[]): NameSlips {
  const unused = defined.filter((name) => !used.includes(name));
  const meant = new Map<string, string>();
  const renamed = new Map<string, string>();
  const isAgreed = (name: string) => used.filter((one) => one === name).length > 1;
  for (const name of new Set(used)) {
    if (defined.includes(name)) continue;
    const orphan = closestName(name, unused);
    const other = orphan ?? closestName(name, defined);
    if (other !== undefined) meant.set(name, other);
    if (orphan !== undefined && isAgreed(name)) renamed.set(orphan, name);
  }
  // However they are spelled, the only one that nothing uses is the one that several places call otherwise.
  const [orphan, ...orphans] = unused.filter((name) => !renamed.has(name));
  const [name, ...names] = new Set(used).difference(new Set([...defined, ...meant.keys()]));
  if (orphan === undefined || name === undefined || orphans.length + names.length > 0)
    return { meant, renamed };
  if (isAgreed(name)) renamed.set(orphan, name);
  return { meant, renamed };
}

/** What is said of a definition that several places call by another name. */
export function renamedDetails(what: string, name: string, other: string): Details {
  const expected = `\`${other}\`, as all that use it have it`;
  const advice = 'Correct it here, or rename it there too.';
  return { found: `the ${what} \`${name}\``, expected, advice };
}
