import { expect, test } from '@playwright/test';
import { runbookPages } from '../support/site.ts';
import { open } from '../support/visit.ts';

test.use({ viewport: { width: 1440, height: 900 } });

for (const { path } of runbookPages) {
  test(`${path} begins its list of tasks on the first screen`, async ({ page }) => {
    await open(page, path);
    const box = await page.locator('.order h2').boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
  });
}
