import { parentPort, workerData } from 'node:worker_threads';
import { readSite } from './site.ts';
import { writeDownloads } from './write-downloads.ts';
import type { DownloadsAnswer, DownloadsOrder } from './make-downloads.ts';

const say = (answer: DownloadsAnswer): void => parentPort?.postMessage(answer);

const options = workerData as DownloadsOrder;
const site = await readSite(options.siteFolder);
say(
  await writeDownloads(site, options, (done, total) => {
    say({ done, total });
  }),
);
