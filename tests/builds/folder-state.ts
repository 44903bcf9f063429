import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/build/files.ts';
import { sha256Of } from '../../src/hash.ts';

/** Everything that is in a folder, as one hash of paths and bytes; a folder that is not there is in no state. */
export function stateOf(folder: string): string {
  try {
    const files = filesBelow(folder).map(
      (file) => `${file} ${sha256Of(readFileSync(join(folder, file)))}`,
    );
    return sha256Of(files.join('\n'));
  } catch {
    return 'not there, or half of it';
  }
}

/** The folders that runs work in and that are still there, beside a folder of this name. */
export function leftovers(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.includes('.fieldbook-'));
}
