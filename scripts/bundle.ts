import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { isFresh } from '../src/bundle/freshness.ts';
import { makeDownloads } from '../src/bundle/make-downloads.ts';
import { findRelease } from '../src/build/release.ts';
import { maxAgeDays } from '../src/bundle/settings.ts';

const root = resolve(import.meta.dirname, '..');
const siteFolder = join(root, 'dist');
const folder = join(root, 'bundles');

function build(): boolean {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const command = join(astro, '../bin/astro.mjs');
  return (
    spawnSync(process.execPath, [command, 'build'], { cwd: root, stdio: 'inherit' }).status === 0
  );
}

async function main(): Promise<void> {
  const options = {
    release: findRelease(root),
    maxAgeDays: maxAgeDays(),
    folder,
    siteFolder,
    singleFiles: true,
  };
  if (!isFresh(root, siteFolder) && !build()) {
    process.exitCode = 1;
    return;
  }
  for (const { name, size, sha256 } of await makeDownloads(options)) {
    console.log(`${sha256}  bundles/${name}  ${Math.ceil(size / 1024)} KiB`);
  }
}

await main();
