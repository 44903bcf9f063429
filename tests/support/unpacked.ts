import { unzipSync } from 'fflate';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from './site.ts';

/** A name that paths in scripts and addresses stumble over: spaces, Hangul and an apostrophe. */
const folderName = "현장 노트 it's";

const base = process.env['FIELDBOOK_UNPACKED'] ?? mkdtempSync(join(tmpdir(), 'fieldbook-bundle-'));
// The workers of one run share what the first has unpacked.
process.env['FIELDBOOK_UNPACKED'] = base;

/** The zip of a built site's bundle. */
export function zipOf(scope: string): string {
  const [zip] = globSync(`fieldbook-*-${scope}.zip`, { cwd: join(dist, 'downloads') });
  if (zip === undefined) throw new Error(`${dist} has no bundle ${scope}. Build the site first.`);
  return join(dist, 'downloads', zip);
}

/** The folder of an unpacked bundle. */
export function unpacked(scope: string): string {
  const folder = join(base, scope, folderName);
  if (existsSync(folder)) return folder;
  for (const [path, content] of Object.entries(unzipSync(readFileSync(zipOf(scope))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The address of a file of an unpacked bundle. */
export function addressIn(scope: string, path: string): string {
  return pathToFileURL(join(unpacked(scope), path)).href;
}

/** Removes what was unpacked. */
export function removeUnpacked(): void {
  rmSync(base, { recursive: true, force: true });
}
