import { expect, test } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';

test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

test('without scripts, what an output must show has the ink of the page, in bold', async ({
  page,
}) => {
  await page.goto(pathOf(notices));
  const mark = page.locator('.output mark').first();
  const ink = await page
    .locator('.output pre')
    .first()
    .evaluate((pre) => getComputedStyle(pre).color);
  await expect(mark).toHaveCSS('color', ink);
  await expect(mark).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(mark).toHaveCSS('font-weight', '700');
});
