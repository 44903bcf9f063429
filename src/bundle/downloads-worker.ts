import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { formerSingles } from './former-singles.ts';
import { readSite } from './site.ts';
import { writeDownloads } from './write-downloads.ts';
import type { DownloadsAnswer, DownloadsOrder } from './make-downloads.ts';

const port = parentPort;
if (port === null) throw new Error('This script runs in a thread.');

const say = (answer: DownloadsAnswer): void => {
  port.postMessage(answer);
};

// To read them takes a third of a second for a thousand, and the order comes when the index is made.
const former = formerSingles();
const [options] = (await once(port, 'message')) as [DownloadsOrder];
const site = await readSite(options.siteFolder);
say(
  await writeDownloads(site, options, former, (done, total) => {
    say({ done, total });
  }),
);
