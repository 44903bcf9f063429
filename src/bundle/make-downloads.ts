import { Worker } from 'node:worker_threads';
import { threadLimits } from './thread-limits.ts';
import type { BundleOptions } from './bundle-options.ts';
import type { Download } from './page-maker.ts';

/** The downloads to make of a built site, and their folder. */
export interface DownloadsOptions extends BundleOptions {
  readonly siteFolder: string;
  /** Whether each runbook is wanted as a single file, too. */
  readonly singleFiles: boolean;
}

/** Makes the bundles of a built site, in a thread that must do with little memory however many pages there are. */
export function makeDownloads(options: DownloadsOptions): Promise<Download[]> {
  const worker = new Worker(new URL('./downloads-worker.ts', import.meta.url), {
    workerData: options,
    resourceLimits: threadLimits,
  });
  return new Promise((done, failed) => {
    worker.once('message', done);
    worker.once('error', failed);
  });
}
