import { isAbsolute } from 'node:path';
import { DiagnosticError } from '../diagnostic.ts';

/** Modules without a file whose code is Fieldbook's own, by the beginning of their ids. */
const ownModules = ['virtual:fieldbook/', 'vite/preload-helper.js'];

/**
 * The folder of the package that a module of a bundler is from; none for a module of Fieldbook itself. Throws for code
 * that is made without a file: nobody else can tell whose it is.
 */
export function packageFolderOf(id: string): string | undefined {
  const path = id.replace(/^\0/, '').replace(/\?.*$/s, '').replaceAll('\\', '/');
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
  if (folder !== undefined) return folder;
  if (isAbsolute(path) || ownModules.some((start) => path.startsWith(start))) return undefined;
  throw new DiagnosticError([
    {
      file: path,
      found: 'a module without a file in what a reader receives',
      expected: 'one of Fieldbook or of a package',
      advice: 'Say in src/third-party/module-origin.ts whose code it is.',
    },
  ]);
}
