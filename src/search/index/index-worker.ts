import { on } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import * as pagefind from 'pagefind';
import type { IndexOrder, IndexRequest } from './index-thread.ts';
import { SiteIndex } from './site-index.ts';

const port = parentPort;
if (port === null) throw new Error('This script runs in a thread.');

const { folder } = workerData as IndexOrder;
const index = new SiteIndex(folder);
const requests = on(port, 'message') as AsyncIterable<[IndexRequest]>;
for await (const [page] of requests) {
  // Only the engine keeps the thread then: if its process is killed, the thread ends and the build hears of it.
  port.unref();
  if (page === undefined) break;
  await index.add(page);
  // Where many pages wait, the engine is to be handed what it was given, and heard.
  await nextTurn();
  port.ref();
}
port.postMessage(await index.finish());
await pagefind.close();
