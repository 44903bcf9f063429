import { Worker } from 'node:worker_threads';
import type { BundleOptions } from './write-bundles.ts';
import type { ZipResult } from './zip.ts';

/** The downloads to make of a built site, and their folder. */
export interface DownloadsOptions extends BundleOptions {
  readonly siteFolder: string;
  /** Whether each runbook is wanted as a single file, too. */
  readonly singleFiles: boolean;
}

/** A file that was made. */
export interface Download extends ZipResult {
  readonly name: string;
}

/** A page at a time needs little; without a limit, the engine would let the remains of thousands pile up. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/** Makes the bundles of a built site, in a thread that must do with little memory however many pages there are. */
export function makeDownloads(options: DownloadsOptions): Promise<Download[]> {
  const worker = new Worker(new URL('./downloads-worker.ts', import.meta.url), {
    workerData: options,
    resourceLimits,
  });
  return new Promise((done, failed) => {
    worker.once('message', done);
    worker.once('error', failed);
  });
}
