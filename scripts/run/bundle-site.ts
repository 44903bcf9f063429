import { writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { siteKinds } from '../../src/build/kept/kept-inputs.ts';
import { recoverFolder, replaceFolder } from '../../src/build/folder/replace-folder.ts';
import { copyFreshSite, inputsHash } from '../../src/build/freshness.ts';
import { findRelease } from '../../src/build/release.ts';
import { sumsName } from '../../src/build/target.ts';
import { sumsText } from '../../src/bundle/manifest.ts';
import { parseWith } from '../../src/parse.ts';
import { readBundleRequest } from './build-request.ts';
import { collectScript } from './child.ts';
import { root } from './command.ts';
import { inSnapshot, printFailure } from './in-snapshot.ts';
import { keptResults } from './kept-results.ts';
import { OtherOutput } from './other-output.ts';
import { runCommand } from './progress.ts';
import { copyFiles, putSite } from './put-site.ts';
import { runAstro } from './run-astro.ts';
import { withSources } from './sources.ts';
import { print } from './terminal.ts';
import type { BuildProgress } from './build-progress.ts';
import type { BundleRequest } from './build-request.ts';
import type { RunningCheck } from './content-check.ts';
import type { Snapshot } from './snapshot.ts';

const downloadsSchema = z.array(
  z.object({ name: z.string(), size: z.number(), sha256: z.string() }),
);

type Downloads = z.output<typeof downloadsSchema>;

/** Sees to it that the snapshot has the site of its sources, which are sound: the one that is there, if it is that, or a new one. */
async function haveSite(
  snapshot: Snapshot,
  request: BundleRequest,
  progress: BuildProgress,
  check: RunningCheck,
): Promise<boolean> {
  const { target, settings } = request;
  const inputs = inputsHash(snapshot.sources.all, settings, findRelease(root));
  const dist = join(snapshot.folder, 'dist');
  if (copyFreshSite(target, inputs, dist)) return check.isSound;
  progress.now = `${target} is not of these sources: building it`;
  const start = Date.now();
  if (!(await runAstro(snapshot, progress, check))) return false;
  // The bundles are made of it afterwards.
  await putSite(snapshot, request, copyFiles);
  progress.replaced = target;
  keptResults(settings)?.removeUnused(start, siteKinds);
  return true;
}

async function pack(snapshot: Snapshot): Promise<Downloads | undefined> {
  const script = inSnapshot(snapshot, { path: 'src/bundle/pack.ts', args: [] });
  const { code, output } = await collectScript(script);
  if (code === 0) return parseWith(downloadsSchema, JSON.parse(output), script.path);
  const other = new OtherOutput(snapshot.folder);
  for (const line of output.split('\n')) other.add(line);
  printFailure(snapshot, other);
  return undefined;
}

async function put(snapshot: Snapshot, folder: string, made: Downloads): Promise<void> {
  await replaceFolder(folder, async (fresh) => {
    await cp(join(snapshot.folder, 'bundles'), fresh, { recursive: true });
    const files = made.map(({ name, sha256 }) => ({ path: name, sha256 }));
    writeFileSync(join(fresh, sumsName), sumsText(files));
  });
  for (const { name, size, sha256 } of made)
    print(`${sha256}  ${folder}/${name}  ${Math.ceil(size / 1024)} KiB`);
}

/** Runs `npm run bundle`, and gives its exit code: packs the site, which is built first if it is not of these sources. */
export function bundleSite(...args: readonly string[]): Promise<number> {
  return runCommand('Bundled', async (progress) => {
    const request = readBundleRequest(args);
    const start = Date.now();
    for (const folder of [request.target, request.bundles]) recoverFolder(folder);
    return withSources(request, async (snapshot, check) => {
      if (!(await haveSite(snapshot, request, progress, check))) return false;
      progress.now = 'making the downloads';
      const made = await pack(snapshot);
      if (made === undefined) return false;
      await put(snapshot, request.bundles, made);
      keptResults(request.settings)?.removeUnused(start, ['downloads']);
      return true;
    });
  });
}
