import { expect } from '@playwright/test';
import { brokenTexts } from '../support/broken-texts.ts';
import { test } from '../support/same-tab-test.ts';
import { runbookPages } from '../support/site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

for (const { path } of runbookPages)
  test(`${path} breaks no Latin word in its rail`, async ({ page }) => {
    await page.goto(path);
    const names = page.locator('.rail a > span:nth-child(2)');
    await expect(names.first()).toBeVisible();
    expect(await brokenTexts(names, /[A-Za-z]+/)).toEqual([]);
  });
