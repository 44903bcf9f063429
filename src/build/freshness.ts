import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256Of } from '../hash.ts';
import { readSiteManifest } from './site-manifest.ts';
import type { Release } from './release.ts';
import type { Settings } from './settings.ts';
import type { ListedFile } from './site-manifest.ts';

/** The hash of everything that decides what is in a site: the sources by their hash, the settings and the release. */
export function inputsHash(
  sources: string,
  { site, maxAgeDays, keepsOffline }: Settings,
  { version, date }: Release,
): string {
  return sha256Of(JSON.stringify([sources, site, maxAgeDays, keepsOffline, version, date]));
}

const isDownload = ({ path }: ListedFile): boolean => path.startsWith('downloads/');

/**
 * The files of the site that these inputs make, as its manifest lists them; none if it is another site. Whether it must
 * have downloads is part of what is asked for; where that is left open, they are not among the files.
 */
function filesOf(
  folder: string,
  inputs: string,
  hasDownloads: boolean | undefined,
): readonly ListedFile[] | undefined {
  const manifest = readSiteManifest(folder);
  if (manifest?.inputs !== inputs) return undefined;
  const { files } = manifest;
  if (hasDownloads === undefined) return files.filter((file) => !isDownload(file));
  return files.some(isDownload) === hasDownloads ? files : undefined;
}

function readListed(folder: string, { path, sha256 }: ListedFile): Buffer | undefined {
  try {
    const bytes = readFileSync(join(folder, path));
    return sha256Of(bytes) === sha256 ? bytes : undefined;
  } catch {
    // It was removed, or another build has replaced the site meanwhile.
    return undefined;
  }
}

/** Whether a site is the one that these inputs make, with downloads or without, and every file is as it was built. */
export function isFreshSite(folder: string, inputs: string, hasDownloads: boolean): boolean {
  const files = filesOf(folder, inputs, hasDownloads);
  return files?.every((file) => readListed(folder, file) !== undefined) ?? false;
}

/**
 * Copies a site if it is the one that these inputs make and every file is as it was built, and tells whether it did. Its
 * downloads are left out unless it is said whether it must have some. What others put into the folder is not copied.
 */
export function copyFreshSite(
  folder: string,
  inputs: string,
  to: string,
  hasDownloads?: boolean,
): boolean {
  const files = filesOf(folder, inputs, hasDownloads);
  if (files === undefined) return false;
  for (const file of files) {
    const bytes = readListed(folder, file);
    if (bytes === undefined) return false;
    mkdirSync(dirname(join(to, file.path)), { recursive: true });
    writeFileSync(join(to, file.path), bytes);
  }
  return true;
}
