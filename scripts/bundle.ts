import { join } from 'node:path';
import { isFresh } from '../src/bundle/freshness.ts';
import { makeDownloads } from '../src/bundle/make-downloads.ts';
import { findRelease } from '../src/build/release.ts';
import { maxAgeDays } from '../src/bundle/settings.ts';
import { buildSite } from './run/build-site.ts';
import { root } from './run/command.ts';
import { endChildrenOnSignal } from './run/signals.ts';

const siteFolder = join(root, 'dist');
const folder = join(root, 'bundles');

async function main(): Promise<void> {
  const options = {
    release: findRelease(root),
    maxAgeDays: maxAgeDays(),
    folder,
    siteFolder,
    singleFiles: true,
  };
  if (!isFresh(root, siteFolder) && (await buildSite()) !== 0) {
    process.exitCode = 1;
    return;
  }
  for (const { name, size, sha256 } of await makeDownloads(options)) {
    console.log(`${sha256}  bundles/${name}  ${Math.ceil(size / 1024)} KiB`);
  }
}

endChildrenOnSignal();
await main();
