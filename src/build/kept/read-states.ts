import { join, relative, sep } from 'node:path';
import { runbookIds } from '../../content/read/folders.ts';
import { packedBytes } from '../../content/read/packed-files.ts';
import { sha256Of } from '../../hash.ts';
import { findRelease, sourcesDate } from '../release.ts';
import type { ReadStates } from './keeping-pages.ts';

const folderName = 'runbooks';

function find(root: string, name: string): string | undefined {
  if (name === sourcesDate) return findRelease(process.cwd()).date.toISOString();
  if (name === folderName) return JSON.stringify(runbookIds(root));
  if (!name.startsWith(`${folderName}/`)) return undefined;
  const bytes = packedBytes(join(root, name));
  return bytes === undefined ? 'no file' : sha256Of(bytes);
}

/**
 * Tells what pages find that read of any runbook: the files of a copy of the sources, which runbooks there are, and the date
 * of the sources. Of anything else that is noted it can tell nothing.
 */
export function readStates(root: string): ReadStates {
  // In a copy nothing changes.
  const found = new Map<string, string | undefined>();
  return {
    nameOf: (read) =>
      read.startsWith(join(root, folderName)) ? relative(root, read).split(sep).join('/') : read,
    stateOf: (name) => {
      if (!found.has(name)) found.set(name, find(root, name));
      return found.get(name);
    },
  };
}
