import { test as base } from '@playwright/test';
import { ChangingSite } from './two-builds.ts';

/** A test with a copy of the site of its own, which may change. */
export const test = base.extend<{ site: ChangingSite }>({
  site: async ({}, use) => {
    const site = await ChangingSite.start();
    await use(site);
    await site.stop();
  },
});
