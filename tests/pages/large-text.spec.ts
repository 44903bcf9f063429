import { expect } from '@playwright/test';
import { settingKeys } from '../../src/components/page/storage.ts';
import { noteInitScript } from '../support/init-scripts.ts';
import { test } from '../support/same-tab-test.ts';
import { runbookPages } from '../support/site.ts';
import { open } from '../support/visit.ts';

for (const { path } of runbookPages)
  test(`${path} is no wider than a screen of 320 px in the largest letters, and its bar has room at its edge`, async ({
    page,
  }) => {
    noteInitScript(
      page,
      await page.addInitScript((key) => {
        localStorage.setItem(key, 'larger');
      }, settingKeys.text),
    );
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
    const button = await page.locator('.values-open .button').boundingBox();
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(310);
    const steps = page.locator('.rail-open');
    const lack = await steps.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(lack).toBeLessThanOrEqual(0);
  });
