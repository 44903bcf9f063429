import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { linkFormer, type FormerFiles } from '../build/folder/take-former.ts';
import { readInputs } from '../build/kept/kept-inputs.ts';
import { downloadsName } from './bundle-options.ts';

/** The single files of the site that a build replaces, with second names in the copy of the sources that it runs in. */
export function formerSingles(): FormerFiles {
  const inputs = readInputs();
  const folder = join(process.cwd(), 'former');
  if (inputs === undefined) return { folder, hashes: new Map() };
  return linkFormer(join(inputs.former, downloadsName), folder, (name) => name.endsWith('.html'));
}

/** Whether a build replaces a site with downloads, of which it may take what is as before. */
export function hasFormerDownloads(): boolean {
  const inputs = readInputs();
  return inputs !== undefined && existsSync(join(inputs.former, downloadsName));
}
