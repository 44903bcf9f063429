import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { test } from '../support/changing-site-test.ts';
import { keepLanguage, openControl, partsOfWhole } from '../support/kept.ts';

test('a part that was left by an interruption is shown, and can be removed or added to', async ({
  page,
  site,
}) => {
  await keepLanguage(page, site.url, 'en');
  // As a worker leaves it that the browser ends before the last file is there.
  const interrupt = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((known) => known.endsWith('whole-en'));
      const cache = await caches.open(name ?? '');
      for (const request of await cache.keys())
        if (/complete$|pf_fragment/.test(request.url)) await cache.delete(request);
    });
  const said = page.locator('[data-keep-said]');
  const [take, drop] = [page.locator('[data-keep-take]'), page.locator('[data-keep-drop]')];
  await interrupt();
  await openControl(page, site.url, 'en');
  await expect(said).toContainText('interrupted');
  await expect(drop).toHaveText('Remove the part');
  await expectAccessible(page);
  await take.click();
  await expect(drop).toHaveText(/^Remove English/, { timeout: 20_000 });
  await expect(take).toBeHidden();
  await interrupt();
  await openControl(page, site.url, 'en');
  await drop.click();
  await expect(said).toHaveText(/^Of English, only the pages/);
  await expect(take).toBeFocused();
  expect(await partsOfWhole(page)).toEqual([]);
});
