import { prefix } from './cache-names.ts';
import type { WorkerScope } from './scope.ts';

/*
 * The kill switch: a worker that replaces the other one, deletes all caches and unregisters.
 */
declare const self: WorkerScope;

async function leave(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  const pages = await self.clients.matchAll({ type: 'window' });
  await self.registration.unregister();
  for (const page of pages) await page.navigate(page.url);
}

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});
