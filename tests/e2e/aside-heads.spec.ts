import { expect } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { test } from '../support/same-tab-test.ts';
import { open } from '../support/visit.ts';

test('the way back and the look at the state say what they are in their own heads', async ({
  page,
}) => {
  await open(page, pathOf(notices));
  const asides = page.locator('.command-aside:has(> command-block)');
  const titles = await asides.locator('> summary').allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  await expect(asides.locator('.facts > span:first-child')).toHaveText(titles);
});
