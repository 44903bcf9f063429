import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recoverFolder, replaceFolder } from '../../src/build/folder/replace-folder.ts';
import { copyFreshSite, inputsHash, isFreshSite } from '../../src/build/freshness.ts';
import { findRelease } from '../../src/build/release.ts';
import { manifestName, listFiles, siteManifest } from '../../src/build/site-manifest.ts';
import { hashSources } from '../../src/build/sources.ts';
import { CompressionCache } from '../../src/deploy/compression-cache.ts';
import { addServerFiles, servedFolder, type Sizes } from '../../src/deploy/add-server-files.ts';
import { DiagnosticError } from '../../src/diagnostic.ts';
import { readDeployRequest } from './build-request.ts';
import { buildAs } from './build-site.ts';
import { root } from './command.ts';
import { reportProblems } from './problem.ts';
import { duration, print } from './terminal.ts';
import type { DeployRequest } from './build-request.ts';

/** Copies the built site to where a server sends it from: the very files whose hashes were checked. */
function copySite(folder: string, inputs: string, { target, settings }: DeployRequest): void {
  if (copyFreshSite(target, inputs, join(folder, servedFolder), settings.hasBundles)) return;
  throw new DiagnosticError([
    {
      file: target,
      found: 'a site that changed while it was read, or sources that changed while it was built',
      expected: 'the site of the sources as they were at the start',
      advice: 'Wait for other builds to end, and run the command again.',
    },
  ]);
}

function report(folder: string, { files, br, gzip }: Sizes, made: number, time: number): void {
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  print(`${folder}: ${files.count} files, ${kB(files.bytes)}`);
  print(`  Brotli  ${br.count} files, ${kB(br.bytes)}`);
  print(`  gzip    ${gzip.count} files, ${kB(gzip.bytes)}`);
  print(`  ${made} compressed now, the others before; ${duration(time)}`);
}

async function deploy(request: DeployRequest): Promise<boolean> {
  const start = performance.now();
  const { settings, target, deployed } = request;
  recoverFolder(target);
  const inputs = inputsHash(hashSources(root, settings.content), settings, findRelease(root));
  const isFresh = isFreshSite(target, inputs, settings.hasBundles);
  if (!isFresh && (await buildAs(() => request)) !== 0) return false;
  const cache = new CompressionCache(join(root, 'node_modules/.cache/fieldbook/compressed'));
  const sizes = await replaceFolder(deployed, async (folder) => {
    copySite(folder, inputs, request);
    const added = await addServerFiles({ folder, cache, host: new URL(settings.site).hostname });
    // Beside what is served: it is how the next deployment knows the folder as its own.
    writeFileSync(join(folder, manifestName), siteManifest(listFiles(folder), inputs));
    return added;
  });
  cache.prune();
  report(deployed, sizes, cache.made, performance.now() - start);
  return true;
}

/**
 * Runs `npm run deploy`, and gives its exit code: makes the folder that a server sends of the site, which is built first
 * if it is not of these sources.
 */
export async function deployBuiltSite(...args: readonly string[]): Promise<number> {
  return (await reportProblems(() => deploy(readDeployRequest(args)))) ? 0 : 1;
}
