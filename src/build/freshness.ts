import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256Of } from '../hash.ts';
import { readSiteManifest } from './site-manifest.ts';
import type { Release } from './release.ts';
import type { Settings } from './settings.ts';

/** The hash of everything that decides what is in a site: the sources by their hash, the settings and the release. */
export function inputsHash(
  sources: string,
  { site, maxAgeDays, keepsOffline }: Settings,
  { version, date }: Release,
): string {
  return sha256Of(JSON.stringify([sources, site, maxAgeDays, keepsOffline, version, date]));
}

function readListed(path: string, sha256: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    return sha256Of(bytes) === sha256 ? bytes : undefined;
  } catch {
    // It was removed, or another build has replaced the site meanwhile.
    return undefined;
  }
}

/**
 * Copies a site without its downloads, if it is the one that these inputs make, and tells whether it did: the manifest
 * names the inputs, and every file is as it was built. What others put into the folder is not copied.
 */
export function copyFreshSite(folder: string, inputs: string, to: string): boolean {
  const manifest = readSiteManifest(folder);
  if (manifest?.inputs !== inputs) return false;
  for (const { path, sha256 } of manifest.files) {
    if (path.startsWith('downloads/')) continue;
    const bytes = readListed(join(folder, path), sha256);
    if (bytes === undefined) return false;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), bytes);
  }
  return true;
}
