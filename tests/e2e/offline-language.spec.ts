import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { test } from '../support/changing-site-test.ts';
import { found, notices, pathOf, report } from '../support/fixture-site.ts';
import { holdRequests } from '../support/hold-requests.ts';
import {
  askActiveWorker,
  keepLanguage,
  keptParts,
  leaveRoom,
  openControl,
  partsOfWhole,
  visit,
} from '../support/kept.ts';
import { searchDialog, searchFor } from '../support/search.ts';

test('a whole language comes when it is asked for, with its size said before, and can go again', async ({
  page,
  context,
  site,
}) => {
  await openControl(page, site.url, 'ko');
  const take = page.locator('[data-keep-take]');
  await expect(take).toHaveText(/^한국어 오프라인 저장, [\d.]+MB$/);
  expect(await keptParts(page)).not.toContain('whole-ko');
  await take.press('Enter');
  const drop = page.locator('[data-keep-drop]');
  await expect(drop).toBeVisible({ timeout: 20_000 });
  await expect(drop).toBeFocused();
  await expect(page.locator('[data-keep-said]')).toContainText('저장되어 있습니다');
  await expectAccessible(page);
  await page.reload();
  await expect(drop).toBeVisible();
  await context.setOffline(true);
  await page.goto(`${site.url}${pathOf(report, 'ko')}`);
  await expect(page.locator('values-form')).toBeVisible();
  await page.goto(`${site.url}/ko/download/`);
  await drop.click();
  await expect(take).toBeVisible();
  await expectAccessible(page);
  expect(await keptParts(page)).not.toContain('whole-ko');
  await page.goto(`${site.url}${pathOf(report, 'ko')}`);
  await expect(page).toHaveURL(/\/ko\/offline\//);
});

test('a kept language stays whole when a newer build is taken', async ({ page, context, site }) => {
  await keepLanguage(page, site.url, 'en');
  await visit(page, `${site.url}/en/`);
  await site.deploy('en', 'Newer');
  const before = site.asked.length;
  await page.reload();
  await expect(page.locator('[data-update]')).toBeVisible({ timeout: 20_000 });
  // What did not change is taken from what was kept before.
  expect(site.asked.slice(before).filter((path) => path.includes('.pf_fragment'))).toEqual([]);
  await page.locator('[data-update-take]').click();
  await expect(page).toHaveTitle(/Newer/);
  expect(await keptParts(page)).toContain('whole-en');
  await context.setOffline(true);
  await page.goto(`${site.url}${pathOf(report)}`);
  await expect(page.locator('values-form')).toBeVisible();
});

test('progress is shown, said politely, and can be stopped', async ({ page, context, site }) => {
  await openControl(page, site.url, 'en');
  const release = await holdRequests(context, /pf_fragment/);
  await page.locator('[data-keep-take]').click();
  const progress = page.locator('[data-keep-progress]');
  await expect(progress).toBeVisible();
  const said = page.locator('[data-keep-said]');
  await expect(said).toHaveText(/^Keeping English: \d+%$/);
  await expect(said).toHaveAttribute('role', 'status');
  await expectAccessible(page);
  await page.locator('[data-keep-stop]').click();
  release();
  await expect(page.locator('[data-keep-take]')).toBeVisible();
  await expect(progress).toBeHidden();
  // The answer to this comes after all that the worker had to say about the end of what was stopped.
  await askActiveWorker(page, { type: 'reason', locale: 'en' });
  await expect(said).toHaveText(/^Of English, only the pages/);
  expect(await keptParts(page)).not.toContain('whole-en');
});

test('a page that opens while a language is being fetched shows that, and can stop it', async ({
  page,
  context,
  site,
}) => {
  await openControl(page, site.url, 'en');
  const release = await holdRequests(context, '**/offline/en.json');
  const asked = context.waitForEvent('request', (request) => request.url().endsWith('en.json'));
  await page.locator('[data-keep-take]').click();
  await asked;
  await page.reload();
  await expect(page.locator('[data-keep-progress]')).toBeVisible();
  await expect(page.locator('[data-keep-said]')).toHaveText(/^Keeping English: \d+%$/);
  await page.locator('[data-keep-stop]').click();
  release();
  await expect(page.locator('[data-keep-take]')).toBeVisible();
  expect(await partsOfWhole(page)).toEqual([]);
});

test('without a network, nothing is left of a language, and the reader is told', async ({
  page,
  context,
  site,
}) => {
  await openControl(page, site.url, 'fr');
  await context.setOffline(true);
  await page.locator('[data-keep-take]').click();
  await expect(page.locator('[data-keep-said]')).toContainText('Le réseau a fait défaut');
  expect(await partsOfWhole(page)).toEqual([]);
  await context.setOffline(false);
  await page.locator('[data-keep-take]').click();
  await expect(page.locator('[data-keep-drop]')).toBeVisible({ timeout: 20_000 });
});

test('where the server has another build, nothing is left, and the reader is told', async ({
  page,
  site,
}) => {
  await openControl(page, site.url, 'zh');
  await site.deploy('zh', 'Newer');
  await page.locator('[data-keep-take]').click();
  await expect(page.locator('[data-keep-said]')).toContainText('已有更新版本');
  expect(await partsOfWhole(page)).toEqual([]);
});

test('a damaged file makes an error that says so, and leaves nothing', async ({ page, site }) => {
  await openControl(page, site.url, 'en');
  site.damage(`en/${report.id}/index.html`);
  await page.locator('[data-keep-take]').click();
  await expect(page.locator('[data-keep-said]')).toContainText('could not be loaded');
  expect(await partsOfWhole(page)).toEqual([]);
});

test('a full disk is said, leaves nothing, and costs nothing that was kept before', async ({
  page,
  context,
  site,
}) => {
  await keepLanguage(page, site.url, 'en');
  await visit(page, `${site.url}${pathOf(notices, 'ko')}`);
  await openControl(page, site.url, 'ko');
  const parts = await keptParts(page);
  expect(parts).toContain('whole-en');
  await leaveRoom(page, site.url, 50_000);
  await page.locator('[data-keep-take]').click();
  await expect(page.locator('[data-keep-said]')).toContainText('필요한 공간');
  await expect(page.locator('[data-keep-take]')).toBeFocused();
  await expectAccessible(page);
  expect((await partsOfWhole(page)).filter((name) => name.endsWith('ko'))).toEqual([]);
  expect(await keptParts(page)).toEqual(parts);
  await context.setOffline(true);
  await page.goto(`${site.url}${pathOf(report)}`);
  await page.locator('button[data-search]').click();
  await searchFor(page, found.port);
  await expect(searchDialog(page).locator('[data-search-results] a').first()).toBeVisible();
  await page.goto(`${site.url}${pathOf(notices, 'ko')}`);
  await expect(page.locator('values-form')).toBeVisible();
});

test('stopped while it is still being asked what there is, nothing is fetched', async ({
  page,
  context,
  site,
}) => {
  await openControl(page, site.url, 'en');
  const release = await holdRequests(context, '**/offline/en.json');
  const asked = context.waitForEvent('request', (request) => request.url().endsWith('en.json'));
  await page.locator('[data-keep-take]').click();
  await asked;
  await page.locator('[data-keep-stop]').click();
  release();
  await expect(page.locator('[data-keep-take]')).toBeVisible();
  expect(site.asked.filter((path) => path.includes('.pf_fragment'))).toEqual([]);
  expect(await partsOfWhole(page)).toEqual([]);
});

test('a browser that keeps nothing is told so', async ({ browser, site }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site.url}/en/download/`);
  await expect(page.locator('[data-keep-said]')).toContainText('keeps nothing', {
    timeout: 15_000,
  });
  await context.close();
});
