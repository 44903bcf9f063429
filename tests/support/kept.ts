import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The parts of the site that are whole in the caches of this browser: `shared`, `core-ko`, `whole-ko`. */
export function keptParts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const parts: string[] = [];
    for (const name of await caches.keys()) {
      if ((await (await caches.open(name)).match('/complete')) === undefined) continue;
      parts.push(name.split('-').slice(2).join('-'));
    }
    return parts.sort();
  });
}

/** The caches that have a part of a whole language or all of it. */
export async function partsOfWhole(page: Page): Promise<string[]> {
  return (await page.evaluate(() => caches.keys())).filter((name) => name.includes('whole'));
}

/** The paths of the pages that are kept because they were opened, in the order in which they would go. */
export function keptPaths(page: Page, build = ''): Promise<string[]> {
  return page.evaluate(async (build) => {
    const names = (await caches.keys()).filter((name) => name.endsWith(`${build}-pages`));
    const found = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return found
      .flat()
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => path.endsWith('/'));
  }, build);
}

/** The names of the builds of which something is kept, the older one first. */
export function buildsKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...new Set((await caches.keys()).map((name) => name.split('-')[1] ?? '')),
  ]);
}

/** Asks the worker that answers for the page; what it does without an answer is only begun then. */
export function askActiveWorker(
  page: Page,
  request: { readonly type: string; readonly locale?: string },
): Promise<unknown> {
  return page.evaluate(async (request) => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => {
      port1.onmessage = ({ data }) => {
        resolve(data);
      };
    });
    active?.postMessage(request, [port2]);
    return request.type === 'visited' ? undefined : answer;
  }, request);
}

/** Lets the browser store so many bytes more of a site, and then no more. */
export async function leaveRoom(page: Page, origin: string, bytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
}

/** Opens a page and waits until it is kept. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect
    .poll(() => keptPaths(page), { timeout: 15_000 })
    .toContain(new URL(address).pathname);
}

/** Opens a page that is kept at once: pages wait a little before they ask for it. */
export async function visitFast(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    (await navigator.serviceWorker.ready).active?.postMessage({ type: 'visited' });
  });
  await expect
    .poll(async () => (await keptPaths(page)).at(-1), { intervals: [20, 50] })
    .toBe(new URL(address).pathname);
}

/** Opens the download page of a language and waits until the control for it says something. */
export async function openControl(page: Page, url: string, locale: string): Promise<void> {
  await page.goto(`${url}/${locale}/download/`);
  await expect(page.locator('[data-keep-said]')).not.toBeEmpty({ timeout: 15_000 });
}

/** Keeps a whole language by its control. */
export async function keepLanguage(page: Page, url: string, locale: string): Promise<void> {
  await openControl(page, url, locale);
  await page.locator('[data-keep-take]').click();
  await expect(page.locator('[data-keep-drop]')).toBeVisible({ timeout: 20_000 });
}
