import type { Page } from '@playwright/test';
import { noteInitScript } from './init-scripts.ts';

const valuesPrefix = 'fieldbook/2/values/main/';

/** Puts values into the store before the page's own scripts run, as an earlier visit would have. */
export async function storeValues(
  page: Page,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  noteInitScript(
    page,
    await page.addInitScript(
      ([prefix, stored]) => {
        // Only once: a later load of the same test must see what the page itself has stored since.
        if (Object.keys(localStorage).some((key) => key.startsWith(prefix))) return;
        for (const [name, text] of Object.entries(stored))
          localStorage.setItem(prefix + name, JSON.stringify({ text }));
      },
      [valuesPrefix, values] as const,
    ),
  );
}

/** The texts of the values that are stored, by name. */
export function storedValues(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate((prefix) => {
    const own = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(
      own.map(([key, stored]) => {
        const entry: unknown = JSON.parse(String(stored));
        return [key.slice(prefix.length), Reflect.get(Object(entry), 'text')];
      }),
    );
  }, valuesPrefix);
}

/** Opens a page and waits until its scripts have shown the controls that need them, and all of it is laid out. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(
    () =>
      customElements.get('command-block') !== undefined &&
      !('opening' in document.documentElement.dataset),
  );
}

/** Waits until the browser has painted what the page is now. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // The first frame runs before the paint, the second after it.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Waits until a page has loaded, all of it is laid out and painted, and its scripts have nothing left to do. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.waitForFunction(() => !('opening' in document.documentElement.dataset));
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((idle) => {
      requestIdleCallback(idle);
    });
  });
  await painted(page);
}

/** What a page did that it must never do, collected from the first moment. */
export interface Misdeeds {
  readonly messages: readonly string[];
  readonly foreign: readonly string[];
}

/** Watches a page's console, errors and requests, and what the policy had to stop. */
export function watch(page: Page, origin: string): Misdeeds {
  const messages: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const local = ['data:', 'blob:'].includes(url.protocol);
    if (!local && url.origin !== origin) foreign.push(request.url());
  });
  return { messages, foreign };
}
