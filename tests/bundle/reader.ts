import { expect, test as base } from '@playwright/test';
import type { Bundles } from '../support/unpacked.ts';
import { fixtureBundles } from '../support/unpacked.ts';

interface Reader {
  /** The bundles of the site that the test is about: of the fixture site, unless it says otherwise. */
  bundles: Bundles;
  /** Opens a file of the bundle of all languages, perhaps with a fragment, and waits until its scripts have run. */
  open: (path: string, fragment?: string) => Promise<void>;
}

/** What Chromium says of whoever asks for the size of what is not shown yet. */
const earlyAsking = 'Rendering was performed in a subtree hidden by content-visibility';

/** A page that opens files of a bundle; it fails the test when the console, or anything outside, hears of it. */
export const test = base.extend<Reader>({
  bundles: [fixtureBundles, { option: true }],
  open: async ({ page, bundles }, use) => {
    const root = bundles.addressIn('all', '');
    const misdeeds: string[] = [];
    page.on('console', (message) => {
      // Playwright itself asks where things are, in the frame for which the runbook waits: its scripts have no address.
      const { url } = message.location();
      const isOwn = url === '' && message.text().startsWith(earlyAsking);
      if (!isOwn) misdeeds.push(`${message.type()}: ${message.text()} (${url})`);
    });
    page.on('pageerror', (error) => misdeeds.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(root) && !/^(?:blob|data):/.test(url)) misdeeds.push(`asks for ${url}`);
    });
    page.on('requestfailed', (request) => {
      // Whoever leaves a page early ends what it was still loading.
      if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
      misdeeds.push(`did not get ${request.url()}`);
    });
    await use(async (path, fragment = '') => {
      await page.goto(bundles.addressIn('all', path) + fragment);
      await page.waitForFunction(() => customElements.get('command-block') !== undefined);
      // Nobody types into what is not shown yet; a script that answers would ask where it stands.
      await page.waitForFunction(() => {
        const waits = document.querySelector('.runbook')?.getAnimations() ?? [];
        return waits.length === 0 && !('deciding' in document.documentElement.dataset);
      });
    });
    expect(misdeeds).toEqual([]);
  },
});

export { expect };
