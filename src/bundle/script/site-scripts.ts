import { join } from 'node:path';
import { browserScript } from '../../build/browser-script.ts';
import type { ClassicScript } from './classic.ts';

/** The scripts of a bundle by their path: the same paths as on the site. */
export type SiteScripts = ReadonlyMap<string, string>;

/** What runs before a page's own script: in a bundle also what takes values from file to file. */
const starts = {
  bundle: join(import.meta.dirname, '../browser/bundle-start.ts'),
  single: join(import.meta.dirname, '../browser/single-file-start.ts'),
};

/** What of the modules comes with an entry although it is imported later, and what an entry does first. */
interface Options {
  readonly isEager?: (file: string) => boolean;
  readonly first?: string;
}

/** A module and those that have to be there when it runs. Handing over runs nothing, so that their order is free. */
function withImports(
  entry: ClassicScript,
  all: ReadonlyMap<string, ClassicScript>,
  isEager: (file: string) => boolean,
): ClassicScript[] {
  const found = new Set<ClassicScript>();
  const visit = (script: ClassicScript): void => {
    if (found.has(script)) return;
    found.add(script);
    for (const path of [...script.imports, ...script.later.filter(isEager)]) {
      const imported = all.get(path);
      if (imported === undefined)
        throw new Error(`${script.file} imports ${path}, which is not there.`);
      visit(imported);
    }
  };
  visit(entry);
  return [...found];
}

/** The modules that nothing imports: those that pages name. */
function entriesIn(all: ReadonlyMap<string, ClassicScript>): ClassicScript[] {
  const scripts = [...all.values()];
  const imported = new Set(scripts.flatMap(({ imports, later }) => [...imports, ...later]));
  return scripts.filter(({ file }) => !imported.has(file) && !file.startsWith('pagefind/'));
}

/**
 * Joins the classic scripts of a site's modules into those that its pages load. An entry brings the loader and all that it imports, so that a page
 * loads one script; a module that is imported later brings what it imports and the entries do not have. An eager one
 * comes with the entry although it is imported later. `first` is what an entry does before its module runs.
 */
export async function siteScripts(
  all: ReadonlyMap<string, ClassicScript>,
  kind: keyof typeof starts,
  { isEager = () => false, first = '' }: Options = {},
): Promise<SiteScripts> {
  const start = await browserScript(starts[kind]);
  const inEntries = new Set<ClassicScript>();
  const scripts = new Map<string, string>();
  for (const entry of entriesIn(all)) {
    const parts = withImports(entry, all, isEager);
    for (const part of parts) inEntries.add(part);
    const run = `fieldbookLoader.run(${JSON.stringify(entry.file)});\n`;
    scripts.set(entry.file, start + parts.map(({ code }) => code).join('') + first + run);
  }
  for (const [file, script] of all) {
    if (inEntries.has(script)) continue;
    const parts = withImports(script, all, isEager).filter((part) => !inEntries.has(part));
    scripts.set(file, parts.map(({ code }) => code).join(''));
  }
  return scripts;
}
