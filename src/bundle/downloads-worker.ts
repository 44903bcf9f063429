import { on } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { formerSingles } from './former-singles.ts';
import { filesBelow } from '../build/files.ts';
import { notePages, type PageNotes } from './page-notes.ts';
import { readSite } from './site.ts';
import { writeDownloads } from './write-downloads.ts';
import type { DownloadsAnswer, DownloadsOrder, DownloadsRequest } from './make-downloads.ts';

const port = parentPort;
if (port === null) throw new Error('This script runs in a thread.');

const say = (answer: DownloadsAnswer): void => {
  port.postMessage(answer);
};

async function make(order: DownloadsOrder, pages: PageNotes | undefined): Promise<void> {
  const site = await readSite(order.siteFolder, pages);
  const tell = (done: number, total: number): void => {
    say({ done, total });
  };
  say(await writeDownloads(site, order, former, tell));
}

// To read them takes a third of a second for a thousand, and the order comes when the index is made.
const former = formerSingles();
let pages: PageNotes | undefined;
const requests = on(port, 'message') as AsyncIterable<[DownloadsRequest]>;
for await (const [request] of requests) {
  if (typeof request === 'string') pages = notePages(request, filesBelow(request));
  else {
    await make(request, pages);
    break;
  }
}
