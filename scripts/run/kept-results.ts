import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  giveInputs,
  giveYaml,
  keptInputs,
  keptOf,
  programHash,
} from '../../src/build/kept/kept-inputs.ts';
import { sha256Of } from '../../src/hash.ts';
import { root } from './command.ts';
import { compiledInCopies, limitCompiled } from './compiled-folder.ts';
import type { KeptKind } from '../../src/build/kept/kept-inputs.ts';
import type { Settings } from '../../src/build/settings.ts';
import type { SourceHashes } from '../../src/build/sources.ts';

/** What is kept of the sites of this project, in a folder for each folder of content. */
const keptFolder = join(root, 'node_modules/.cache/fieldbook/built');

/** Sites of which results are kept: those that were built last. */
const mostSites = 4;

/** The results that builds of a site keep for the next one. */
class KeptResults {
  /** The folder of all kinds of results. */
  readonly folder: string;
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.folder = join(keptFolder, sha256Of(settings.content).slice(0, 16));
    this.#settings = settings;
  }

  /** Gives them, and the site that is replaced, to the build of sources in a folder: by the environment of its scripts. */
  give(folder: string, sources: SourceHashes, target: string): Readonly<Record<string, string>> {
    const from = { packages: join(root, 'node_modules'), former: resolve(target) };
    const inputs = keptInputs(this.folder, sources, this.#settings, from);
    return {
      ...giveInputs(join(folder, 'kept.json'), inputs),
      ...giveYaml(this.folder, programHash(sources.program, from.packages)),
      ...compiledInCopies(folder),
    };
  }

  /** Removes what a run that began at a time, in milliseconds, did not use of some kinds, and what is of sites that nobody builds any more. */
  removeUnused(start: number, kinds: readonly KeptKind[]): void {
    for (const kind of kinds) keptOf(this.folder, kind).removeUnused(start);
    limitCompiled(join(root, 'node_modules'));
    try {
      forgetSites(this.folder);
    } catch {
      // In a read-only checkout nothing is kept.
    }
  }
}

/** Leaves only the sites that were built last, of which the given one is the very last. */
function forgetSites(last: string): void {
  mkdirSync(last, { recursive: true });
  const now = new Date();
  utimesSync(last, now, now);
  const builtAt = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const others = readdirSync(keptFolder)
    .map((name) => join(keptFolder, name))
    .filter((folder) => folder !== last)
    .sort((a, b) => builtAt(b) - builtAt(a));
  for (const folder of others.slice(mostSites - 1))
    rmSync(folder, { recursive: true, force: true });
}

/** The results of earlier builds of a site; none where everything is to be made anew. */
export function keptResults(settings: Settings): KeptResults | undefined {
  return settings.keepsResults ? new KeptResults(settings) : undefined;
}
