import { test as base } from '@playwright/test';
import { ChangingSite } from './two-builds.ts';

/** A test with a copy of the site of its own, which may change and which the browser may keep for offline use. */
export const test = base.extend<{ site: ChangingSite }>({
  serviceWorkers: 'allow',
  site: async ({}, use) => {
    const site = await ChangingSite.start();
    await use(site);
    await site.stop();
  },
});
