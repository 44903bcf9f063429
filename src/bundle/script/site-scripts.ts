import { join } from 'node:path';
import { browserScript } from '../../build/browser-script.ts';
import { keepSuccess } from '../../build/keep-success.ts';
import { refusePackages } from '../../third-party/received.ts';
import type { ClassicScript } from './classic.ts';

/** A script of a bundle, and the modules of the site that are in it. */
interface SiteScript {
  readonly code: string;
  readonly modules: readonly string[];
  /** Whether pages name it: it brings the loader. */
  readonly isEntry: boolean;
}

/** The scripts of a bundle by their path: the same paths as on the site. */
export type SiteScripts = ReadonlyMap<string, SiteScript>;

/** Scripts that run before a page's own; the one of a bundle also carries values from file to file. */
const starts = {
  bundle: join(import.meta.dirname, '../browser/bundle-start.ts'),
  single: join(import.meta.dirname, '../browser/single-file-start.ts'),
};

/** The modules that are loaded with an entry although it imports them later, and code to run before the entry. */
interface Options {
  readonly isEager?: (file: string) => boolean;
  readonly first?: string;
}

/** A module with those that it needs to run. Registering a module does not run it, so their order is free. */
export function withImports(
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

/** The modules that no module imports: pages name them. */
export function entriesIn(all: ReadonlyMap<string, ClassicScript>): ClassicScript[] {
  const scripts = [...all.values()];
  const imported = new Set(scripts.flatMap(({ imports, later }) => [...imports, ...later]));
  return scripts.filter(({ file }) => !imported.has(file) && !file.startsWith('pagefind/'));
}

const codeOf = (parts: readonly ClassicScript[]): string => parts.map(({ code }) => code).join('');

const filesOf = (parts: readonly ClassicScript[]): string[] => parts.map(({ file }) => file);

/** The script that runs before a page's own: it is the same in every language, and is made once. */
const startOf = keepSuccess((kind: keyof typeof starts) =>
  browserScript(starts[kind], {
    note: (ids) => {
      refusePackages(starts[kind], ids);
    },
  }),
);

/**
 * Joins the classic scripts of a site's modules into those that its pages load. An entry contains the loader and all its
 * imports, so that a page loads one script. A module that is imported dynamically contains those of its imports that the
 * entries lack; an eager one is part of the entry. The code in `first` runs before the module of an entry.
 */
export async function siteScripts(
  all: ReadonlyMap<string, ClassicScript>,
  kind: keyof typeof starts,
  { isEager = () => false, first = '' }: Options = {},
): Promise<SiteScripts> {
  const start = await startOf(kind);
  const inEntries = new Set<ClassicScript>();
  const scripts = new Map<string, SiteScript>();
  for (const entry of entriesIn(all)) {
    const parts = withImports(entry, all, isEager);
    for (const part of parts) inEntries.add(part);
    const run = `fieldbookLoader.run(${JSON.stringify(entry.file)});\n`;
    const code = start + codeOf(parts) + first + run;
    scripts.set(entry.file, { code, modules: filesOf(parts), isEntry: true });
  }
  for (const [file, script] of all) {
    if (inEntries.has(script)) continue;
    const parts = withImports(script, all, isEager).filter((part) => !inEntries.has(part));
    scripts.set(file, { code: codeOf(parts), modules: filesOf(parts), isEntry: false });
  }
  return scripts;
}
