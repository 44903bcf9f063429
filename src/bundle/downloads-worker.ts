import { parentPort, workerData } from 'node:worker_threads';
import { writeBundles } from './write-bundles.ts';
import { writeSingleFiles } from './write-single-files.ts';
import { readSite } from './site.ts';
import type { Download, DownloadsOptions } from './make-downloads.ts';

async function make(options: DownloadsOptions): Promise<Download[]> {
  const site = await readSite(options.siteFolder);
  const bundles = await writeBundles(site, options);
  const singles = options.singleFiles ? await writeSingleFiles(site, options) : [];
  return [...bundles, ...singles];
}

parentPort?.postMessage(await make(workerData as DownloadsOptions));
