import { on } from 'node:events';
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
  port.ref();
}
port.postMessage(await index.finish());
await pagefind.close();
