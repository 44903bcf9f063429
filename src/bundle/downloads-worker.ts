import { parentPort, workerData } from 'node:worker_threads';
import { readSite } from './site.ts';
import { writeDownloads } from './write-downloads.ts';
import type { DownloadsOptions } from './make-downloads.ts';

const options = workerData as DownloadsOptions;
parentPort?.postMessage(await writeDownloads(await readSite(options.siteFolder), options));
