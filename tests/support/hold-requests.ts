import type { BrowserContext } from '@playwright/test';

/** Lets the requests for some addresses wait, those of a service worker too, until the function that it gives is called. */
export async function holdRequests(
  context: BrowserContext,
  addresses: string | RegExp,
): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(addresses, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
