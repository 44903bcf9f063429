import { test as base, type Page } from '@playwright/test';
import { removeInitScripts } from './init-scripts.ts';

/** What a page is shown with unless a test says otherwise. */
const usualMedia = {
  media: null,
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
} as const;

/** Forgets what the last test did in a tab. */
async function empty(tab: Page): Promise<void> {
  await removeInitScripts(tab);
  // A text without scripts, so that nothing is stored once more; of the same site, so that the browser keeps its process.
  await tab.goto('/LICENSE.txt');
  await tab.evaluate(() => {
    localStorage.clear();
  });
  await tab.emulateMedia(usualMedia);
  await tab.mouse.move(-1, -1);
}

/**
 * A test that looks at pages. The tests of a worker share a tab for each kind of screen, and with it the browser's cache
 * of a site, which a new profile would fill again each time. For tests that add no listener, route or script to the tab,
 * need nothing of its history, and ask for no other option than a screen.
 */
export const test = base.extend<object, { tabs: Map<string, Page> }>({
  tabs: [
    async ({}, use) => {
      const tabs = new Map<string, Page>();
      await use(tabs);
      for (const tab of tabs.values()) await tab.context().close();
    },
    { scope: 'worker' },
  ],
  page: async (
    { browser, tabs, baseURL, viewport, deviceScaleFactor, hasTouch, isMobile },
    use,
    info,
  ) => {
    const kind = JSON.stringify({ baseURL, deviceScaleFactor, hasTouch, isMobile });
    const tab = tabs.get(kind) ?? (await browser.newPage());
    tabs.set(kind, tab);
    if (viewport) await tab.setViewportSize(viewport);
    await use(tab);
    if (info.status === info.expectedStatus) return empty(tab);
    tabs.delete(kind);
    await tab.context().close();
  },
});
