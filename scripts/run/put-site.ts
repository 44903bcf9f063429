import { writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuiltSite, refuseIncompleteSite } from '../../src/build/check-site.ts';
import { replaceFolder } from '../../src/build/folder/replace-folder.ts';
import { inputsHash } from '../../src/build/freshness.ts';
import { notedDownloads } from '../../src/build/made-downloads.ts';
import { findRelease } from '../../src/build/release.ts';
import { manifestName, siteManifest } from '../../src/build/site-manifest.ts';
import { root } from './command.ts';
import type { BuildRequest } from './build-request.ts';
import type { Snapshot } from './snapshot.ts';

/** Copies all that is in a folder into another. */
export function copyFiles(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true });
}

/** Puts the site that was built in a snapshot into its place, whole, with the manifest of its files. */
export async function putSite(
  { folder, sources }: Snapshot,
  { settings, target, option }: BuildRequest,
  bring: (from: string, to: string) => Promise<void>,
): Promise<void> {
  const built = join(folder, 'dist');
  const site = readBuiltSite(built, notedDownloads(folder));
  refuseIncompleteSite(site, settings);
  const inputs = inputsHash(sources.all, settings, findRelease(root));
  const manifest = siteManifest(site.files, inputs);
  const write = async (fresh: string): Promise<void> => {
    await bring(built, fresh);
    writeFileSync(join(fresh, manifestName), manifest);
  };
  await replaceFolder(target, write, option);
}
