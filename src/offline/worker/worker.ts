import type { WorkerLists } from '../kept-files.ts';
import { answer } from './answer.ts';
import { KeptSite } from './kept-site.ts';
import { receive, requestIn } from './messages.ts';
import { lifetimeOf, type WorkerEvent, type WorkerScope } from './scope.ts';

/*
 * The service worker keeps the pages that were visited working without a network, and a whole language where the reader
 * asks for it. A build keeps its files in caches of its own. The site has no other workers, because the address of a
 * script in one tells nothing of its page. A new build waits until the reader agrees to it.
 */
declare const self: WorkerScope;
declare const fieldbookLists: WorkerLists;

const site = new KeptSite(fieldbookLists);

async function install(event: WorkerEvent): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await site.install(
    lifetimeOf(event),
    open.map(({ url }) => url),
  );
}

self.addEventListener('install', (event) => {
  event.waitUntil(install(event));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(site.activate());
});
self.addEventListener('message', (event) => {
  const request = requestIn(event);
  if (request?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  // The server may have gone over to another build: that one's worker will keep the page.
  else if (request) event.waitUntil(receive(site, request, event).catch(() => undefined));
});
self.addEventListener('fetch', (event) => {
  const { request, clientId = '' } = event;
  if (request?.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(site, request, async () => (await self.clients.get(clientId))?.url));
});
