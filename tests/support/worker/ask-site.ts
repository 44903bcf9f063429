import type { KeptSite } from '../../../src/offline/worker/kept-site.ts';
import type { receive } from '../../../src/offline/worker/messages.ts';

/** What a page at an address may ask of a tested worker. */
type PageRequest = Parameters<typeof receive>[1];

/** Has a page at an address ask a tested worker, and gives all that it is told. */
export async function askSite(
  site: KeptSite,
  url: string,
  request: PageRequest,
): Promise<unknown[]> {
  // Workbox looks at its surroundings when it is loaded.
  const { receive } = await import('../../../src/offline/worker/messages.ts');
  const said: unknown[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.postMessage = (answer: unknown) => said.push(answer);
  const event = {
    type: 'message',
    source: { url },
    ports: [port1],
    waitUntil: () => undefined,
    respondWith: () => undefined,
  };
  await receive(site, request, event).catch(() => undefined);
  port2.close();
  return said;
}
