import { entriesIn, withImports } from './site-scripts.ts';
import type { ClassicScript } from './classic.ts';

/**
 * The modules that some pages load by a script of theirs, as they name it, with all that these import now or later, and
 * the search engine. A script of other pages would count as an entry that every page has.
 */
export function usedModules(
  all: ReadonlyMap<string, ClassicScript>,
  named: ReadonlySet<string>,
): ReadonlyMap<string, ClassicScript> {
  const entries = entriesIn(all).filter(({ file }) => named.has(file));
  const used = new Set(entries.flatMap((entry) => withImports(entry, all, () => true)));
  return new Map(
    [...all].filter(([file, script]) => used.has(script) || file.startsWith('pagefind/')),
  );
}
