import { mkdirSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { explainDisk } from '../../src/build/folder/disk-problem.ts';
import { recoverFolder } from '../../src/build/folder/replace-folder.ts';
import { dropWorkFolder, makeWorkFolder } from '../../src/build/folder/work-folder.ts';
import { copySources } from '../../src/build/copy-sources.ts';
import { DiagnosticError } from '../../src/diagnostic.ts';
import { once } from '../../src/content/read/once.ts';
import { noInputs } from '../../src/build/kept/kept-inputs.ts';
import { root } from './command.ts';
import { notCompiled } from './compiled-folder.ts';
import { keptResults } from './kept-results.ts';
import type { Settings } from '../../src/build/settings.ts';
import type { SourceHashes } from '../../src/build/sources.ts';

/** A copy of everything that a build reads, in a folder of its own. */
export interface Snapshot {
  readonly folder: string;
  /** The folder of the content in it. */
  readonly content: string;
  /** The hashes of the sources as they were copied. */
  readonly sources: SourceHashes;
  /** The environment in which its scripts find the results of earlier builds, if they may. */
  readonly given: Readonly<Record<string, string>>;
  /** Removes the copy, once; whoever asks later waits for the same. */
  readonly remove: () => Promise<void>;
}

/** What Vite and its plugins read as something else in the path of a file; below `node_modules`, Node runs no TypeScript. */
const misread = /[#?%*[\]{}()!"'`&;$|<>\\\p{Cc}]|(?:^|\/)node_modules(?:\/|$)/u;

/** The folder for temporary files, or another that is usual, under a path that Vite and Node read as it is. */
export function temporaryFolder(): string {
  for (const folder of [tmpdir(), '/tmp', '/var/tmp']) {
    try {
      const path = realpathSync(folder);
      if (statSync(path).isDirectory() && !misread.test(path.replaceAll(sep, '/'))) return path;
    } catch {
      // It is not there.
    }
  }
  throw new DiagnosticError([
    {
      file: 'TMPDIR',
      found: JSON.stringify(tmpdir()),
      expected:
        'a folder that is there, not below a node_modules, whose path has no line break and none of # ? % * [ ] { } ( ) ! " \' ` & ; $ | < > \\',
      advice: 'Set TMPDIR (TEMP on Windows) to another folder.',
    },
  ]);
}

/**
 * Copies what a build reads, so that a build needs nothing of the checkout but its packages: the checkout may lie at a
 * path that Vite misreads or be read-only, files may change meanwhile, and several builds have their own caches. The target
 * is the folder of the site.
 */
export function takeSnapshot(settings: Settings, target: string): Snapshot {
  const temporary = temporaryFolder();
  try {
    const place = join(temporary, 'fieldbook-build');
    recoverFolder(place);
    const folder = makeWorkFolder(place);
    const sources = copySources(root, settings.content, folder);
    const content = join(folder, 'content');
    mkdirSync(content, { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return {
      folder,
      content,
      sources,
      given: keptResults(settings)?.give(folder, sources, target) ?? {
        ...noInputs,
        ...notCompiled,
      },
      remove: once(() => dropWorkFolder(folder)),
    };
  } catch (error) {
    throw explainDisk(error, temporary, 'TMPDIR');
  }
}
