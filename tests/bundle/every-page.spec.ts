import { homePages, runbookPages } from '../support/site.ts';
import { realBundles } from '../support/unpacked.ts';
import { expect, test } from './reader.ts';

test.use({ bundles: realBundles });

test('every page of the bundle opens without a word on the console', async ({ page, open }) => {
  for (const { path } of [...homePages, ...runbookPages]) {
    await open(`${path.slice(1)}index.html`);
    await expect(page.locator('h1')).toBeVisible();
  }
});
