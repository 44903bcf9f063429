import { PrecacheGroup, prefix } from './precache-group.ts';
import type { PrecacheLists } from '../precache.ts';
import type { WorkerEvent, WorkerScope } from './scope.ts';

/*
 * The service worker keeps a site that was visited working without a network. A build keeps its files in caches of its
 * own, one for each language and a shared one. A page that came from the caches gets everything else from them too, and
 * a page that came from the network gets everything from there, so that files of two builds never meet. The page's
 * address tells which of the two it was, because a service worker that is stopped loses its memory. The site has no
 * other workers, because the address of a script in one tells nothing of its page. A new build waits until the reader
 * agrees to it.
 */
declare const self: WorkerScope;
declare const fieldbookBuild: string;
declare const fieldbookLists: PrecacheLists;

const groups = Object.entries(fieldbookLists).map(
  ([name, entries]) => new PrecacheGroup(fieldbookBuild, name, entries),
);

/** The address without the query of the search and the anchor, which are the page's own matter. */
function bare(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}

async function cachedFor(url: string): Promise<Response | undefined> {
  for (const group of groups) {
    if (group.has(url) && (await group.isComplete())) return group.match(url);
  }
  return undefined;
}

async function answer(request: Request, clientId: string): Promise<Response> {
  const page = request.mode === 'navigate' ? request.url : (await self.clients.get(clientId))?.url;
  const isCached = page !== undefined && (await cachedFor(bare(page))) !== undefined;
  const cached = isCached ? await cachedFor(bare(request.url)) : undefined;
  return cached ?? fetch(request);
}

/** The groups of files that earlier builds kept: the shared one, and the reader's languages. */
async function groupsInUse(): Promise<PrecacheGroup[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  return groups.filter(
    ({ name }) => name === 'shared' || names.some((other) => other.endsWith(`-${name}`)),
  );
}

async function install(event: WorkerEvent): Promise<void> {
  const waitUntil = event.waitUntil.bind(event);
  for (const group of await groupsInUse()) await group.keep({ waitUntil });
}

async function deleteOtherBuilds(): Promise<void> {
  for (const name of await caches.keys()) {
    const isOther = name.startsWith(prefix) && !name.startsWith(`${prefix}${fieldbookBuild}-`);
    if (isOther) await caches.delete(name);
  }
}

function receive(event: WorkerEvent): void {
  const message = Object(event.data) as { type?: unknown; locale?: unknown };
  if (message.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (message.type !== 'keep') return;
  const group = groups.find(({ name }) => name === message.locale);
  if (group === undefined) return;
  // The server may have gone over to another build: that one's worker will keep the language.
  event.waitUntil(group.keep({ waitUntil: event.waitUntil.bind(event) }).catch(() => undefined));
}

self.addEventListener('install', (event) => {
  event.waitUntil(install(event));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(deleteOtherBuilds());
});
self.addEventListener('message', receive);
self.addEventListener('fetch', (event) => {
  const { request, clientId = '' } = event;
  if (request?.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request, clientId));
});
