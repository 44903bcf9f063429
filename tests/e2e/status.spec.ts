import { expect, test } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';

test.use({ javaScriptEnabled: false });

test('what has become of the most important service stands open, the others below a line that opens them', async ({
  page,
}) => {
  await page.goto(pathOf(notices));
  const rows = page.locator('[data-status] tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Retired');
  await expect(rows.first().getByRole('link')).toBeVisible();
  await expect(rows.last()).toBeHidden();
  await page.getByText('State of 1 other product or service').click();
  await expect(rows.last()).toBeVisible();
  await expect(rows.last()).toContainText('Unknown');
});

test('states are told apart by their signs, too', async ({ page }) => {
  await page.goto(pathOf(notices));
  const signs = await page
    .locator('[data-status] tbody th')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(signs.every((sign) => sign !== 'none')).toBe(true);
  expect(new Set(signs).size).toBe(signs.length);
});

test('on the home page, the state stands right below the title', async ({ page }) => {
  await page.goto('/en/');
  const card = page.locator('.home-runbook', { has: page.locator('.home-state:visible') }).first();
  const title = await card.locator('h3').boundingBox();
  const state = card.locator('.home-state');
  const box = await state.boundingBox();
  const space = (box?.y ?? Infinity) - (title?.y ?? 0) - (title?.height ?? 0);
  expect(space).toBeLessThanOrEqual(10);
  const sign = await state.evaluate((line) => getComputedStyle(line, '::before').content);
  expect(sign).not.toBe('none');
});
