import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

// It stands apart from all else: what is loaded before the folder is named is compiled anew.

/** Where Node keeps what it has compiled of the scripts; in a read-only checkout it keeps nothing. */
export const compiledFolder = resolve(
  import.meta.dirname,
  '../../node_modules/.cache/fieldbook/compiled',
);

/** Whether Node finds what it has compiled by paths from the folder that keeps it; an older one asks for whole paths. */
function findsMoved(version = process.versions.node): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 12);
}

const inPackages = '.cache/fieldbook/compiled-copies';

/** The environment in which Node keeps nothing that it compiles. */
export const notCompiled: Readonly<Record<string, string>> = { NODE_DISABLE_COMPILE_CACHE: '1' };

/**
 * The environment in which scripts of a copy of the sources take what was compiled in earlier copies. Each lies at another
 * path, but what is kept is named through the link to the packages in it, so that the way from there is the same.
 */
export function compiledInCopies(copy: string): Readonly<Record<string, string>> {
  if (!findsMoved()) return notCompiled;
  return {
    NODE_COMPILE_CACHE: join(copy, 'node_modules', inPackages),
    NODE_COMPILE_CACHE_PORTABLE: '1',
  };
}

/** Files of what was compiled, of which a build has about 2,700, and each further one some new names for the same. */
const mostCompiled = 5000;

/**
 * Removes what was compiled in copies once it is too much: nobody knows what of it is still used, and the next build compiles
 * it anew.
 */
export function limitCompiled(packages: string, most = mostCompiled): void {
  const folder = join(packages, inPackages);
  try {
    if (readdirSync(folder, { recursive: true }).length > most)
      rmSync(folder, { recursive: true, force: true });
  } catch {
    // There is none, another build removes it too, or the checkout is read-only.
  }
}
