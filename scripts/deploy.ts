import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceFolder } from '../src/build/folder/replace-folder.ts';
import { inputsHash } from '../src/build/freshness.ts';
import { findRelease } from '../src/build/release.ts';
import { readSettings, type Settings } from '../src/build/settings.ts';
import { readSiteManifest } from '../src/build/site-manifest.ts';
import { CompressionCache } from '../src/deploy/compression-cache.ts';
import { deploySite, servedFolder, type Sizes } from '../src/deploy/deploy-site.ts';
import { sha256Of } from '../src/hash.ts';
import { buildSite } from './run/build-site.ts';
import { root } from './run/command.ts';
import { endChildrenOnSignal } from './run/signals.ts';
import { takeSnapshot } from './run/snapshot.ts';
import { duration, print } from './run/terminal.ts';

const siteFolder = join(root, 'dist');

/** The folder to make: one that is new, empty, or was made by this command, because it is replaced as a whole. */
function outputFolder(args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    options: { outDir: { type: 'string', default: join(root, 'site') } },
  });
  const folder = resolve(values.outDir);
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const foreign = names.find((name) => ![servedFolder, 'nginx'].includes(name));
  if (foreign !== undefined) {
    throw new Error(
      `${folder}: found ${foreign}, expected an empty folder or one that npm run deploy made. Name another: npm run deploy -- --outDir site`,
    );
  }
  return folder;
}

/** Whether the built site is whole and made from these sources with these settings, by the hash of each file. */
function isFresh(settings: Settings): boolean {
  const manifest = readSiteManifest(siteFolder);
  if (manifest === undefined) return false;
  const snapshot = takeSnapshot(settings.content);
  snapshot.remove();
  const hasDownloads = manifest.files.some(({ path }) => path.startsWith('downloads/'));
  return (
    manifest.inputs === inputsHash(snapshot.sources, settings, findRelease(root)) &&
    hasDownloads === settings.hasBundles &&
    manifest.files.every(({ path, sha256 }) => {
      const file = join(siteFolder, path);
      return existsSync(file) && sha256Of(readFileSync(file)) === sha256;
    })
  );
}

function report(folder: string, { files, br, gzip }: Sizes, made: number, time: number): void {
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  print(`${relative('', folder) || folder}: ${files.count} files, ${kB(files.bytes)}`);
  print(`  Brotli  ${br.count} files, ${kB(br.bytes)}`);
  print(`  gzip    ${gzip.count} files, ${kB(gzip.bytes)}`);
  print(`  ${made} compressed now, the others before; ${duration(time)}`);
}

/** Makes the folder that a server sends, for `npm run deploy`; gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const target = outputFolder(args);
  const settings = readSettings();
  if (!isFresh(settings) && (await buildSite()) !== 0) return 1;
  const cache = new CompressionCache(join(root, 'node_modules/.cache/fieldbook/compressed'));
  const sizes = await replaceFolder(target, (folder) =>
    deploySite({ siteFolder, folder, cache, host: new URL(settings.site).hostname }),
  );
  await cache.prune();
  report(target, sizes, cache.made, performance.now() - start);
  return 0;
}

endChildrenOnSignal();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  print(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
