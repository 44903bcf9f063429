import { entriesIn, withImports } from './site-scripts.ts';
import type { ClassicScript } from './classic.ts';

/**
 * The modules that some pages need: the scripts that one of them names, everything that those import at once or later,
 * and the search engine. Scripts that only other pages name are left out, because a bundle takes every entry for one
 * that all of its pages load, and a module that is imported later leaves out what an entry contains.
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
