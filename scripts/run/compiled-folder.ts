import { resolve } from 'node:path';

// It stands apart from all else: what is loaded before the folder is named is compiled anew.

/** Where Node keeps what it has compiled of the scripts; in a read-only checkout it keeps nothing. */
export const compiledFolder = resolve(
  import.meta.dirname,
  '../../node_modules/.cache/fieldbook/compiled',
);
