import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { manifestName } from '../../src/build/site-manifest.ts';
import { CompressionCache } from '../../src/deploy/compression-cache.ts';
import { addServerFiles, servedFolder } from '../../src/deploy/add-server-files.ts';

const cacheFolder = resolve(import.meta.dirname, '../../node_modules/.cache/fieldbook/compressed');

/** A folder that `npm run deploy` would make of a built site, and a way to remove it. */
export async function deployed(
  siteFolder: string,
): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-deployed-'));
  const cache = new CompressionCache(cacheFolder);
  const served = join(folder, servedFolder);
  cpSync(siteFolder, served, { recursive: true });
  rmSync(join(served, manifestName), { force: true });
  await addServerFiles({ folder, cache, host: 'fieldbook.example' });
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
