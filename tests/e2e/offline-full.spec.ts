import { expect } from '@playwright/test';
import { test } from '../support/changing-site-test.ts';
import { notices, pathOf } from '../support/fixture-site.ts';
import { buildsKept, keepLanguage, keptParts, leaveRoom } from '../support/kept.ts';

test('a disk that is full from the beginning is said, and no other reason is', async ({
  page,
  site,
}) => {
  await leaveRoom(page, site.url, 100_000);
  await page.goto(`${site.url}${pathOf(notices)}`);
  await expect(page.locator('[data-no-room]')).toContainText('no room', { timeout: 20_000 });
  expect(await keptParts(page)).toEqual([]);
});

test('a newer build comes with less where the disk has no room for all that was kept', async ({
  page,
  site,
}) => {
  await keepLanguage(page, site.url, 'en');
  await page.goto(`${site.url}/en/`);
  await leaveRoom(page, site.url, 600_000);
  await site.deploy('en', 'Newer');
  await page.reload();
  await expect(page.locator('[data-update]')).toBeVisible({ timeout: 20_000 });
  await page.locator('[data-update-take]').click();
  await expect(page).toHaveTitle(/Newer/);
  await expect.poll(() => buildsKept(page).then(({ length }) => length)).toBe(1);
  await expect.poll(() => keptParts(page)).toContain('shared');
});
