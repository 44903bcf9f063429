import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import {
  companyDomain,
  domains,
  notices,
  pathOf,
  relayName,
  reportServer,
  server,
} from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { load, valuesFile } from '../support/values-file.ts';
import { open, storeValues, storedValues } from '../support/visit.ts';

const path = pathOf(notices);

test.use({ viewport: { width: 1280, height: 900 } });

test('values that are saved on one machine load on another', async ({ page, browser, baseURL }) => {
  await open(page, path);
  await field(page, server.name).fill(server.value);
  const downloading = page.waitForEvent('download');
  await page.locator('[data-save-values]').click();
  const saved = await (await downloading).path();
  const other = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await open(other, pathOf(notices, 'ko'));
  await load(other, readFileSync(saved));
  await expect(field(other, server.name)).toHaveValue('');
  await expect(other.locator(`[data-change="${server.name}"]`)).toContainText(server.value);
  await other.locator('[data-approve-values] [data-use-values]').click();
  await expect(field(other, server.name)).toHaveValue(server.value);
  await other.close();
});

test('where there is nothing to save, the page says so', async ({ page }) => {
  await open(page, path);
  await page.locator('[data-save-values]').click();
  await expect(page.locator('[data-values-said]')).toHaveText(/no values to save/);
  await field(page, server.name).fill(server.value);
  const downloading = page.waitForEvent('download');
  await page.locator('[data-save-values]').click();
  await downloading;
  await expect(page.locator('[data-values-said]')).toBeHidden();
});

test('where what reads a file cannot be loaded, the page says so', async ({ page }) => {
  await page.route(/values-file-panel/, (route) => route.abort());
  await open(page, path);
  const chosen = { name: 'values.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await page.locator('[data-load-values] input').setInputFiles(chosen);
  await expect(page.locator('[data-values-said]')).toHaveText(/Reload the page/);
});

test('every change is shown, wrong ones cannot be used, and what is not ticked stays', async ({
  page,
}) => {
  await storeValues(page, { [server.name]: server.example, [domains.name]: domains.example });
  await open(page, path);
  await load(
    page,
    valuesFile({
      [server.name]: 'not a host',
      [domains.name]: [domains.value],
      [relayName.name]: 'Other',
      noSuchName: 'x',
      [companyDomain.name]: companyDomain.value,
    }),
  );
  const dialog = page.locator('[data-approve-values]');
  await expect(dialog.locator(`[data-change="${server.name}"]`)).toHaveCount(0);
  await expect(dialog.getByRole('listitem').filter({ hasText: server.name })).toContainText(
    'not a host',
  );
  await expect(dialog.getByRole('listitem').filter({ hasText: 'noSuchName' })).toHaveCount(1);
  await expect(dialog.locator(`[data-change="${companyDomain.name}"]`)).toBeVisible();
  await dialog.locator(`[data-change="${relayName.name}"] input`).uncheck();
  await dialog.locator('[data-use-values]').click();
  await expect(field(page, server.name)).toHaveValue(server.example);
  await expect(field(page, domains.name)).toHaveValue(domains.value);
  await expect(field(page, relayName.name)).toHaveValue('');
});

test('values of other runbooks are named, judged and shown like the page’s own', async ({
  page,
}) => {
  await open(page, pathOf(notices, 'ko'));
  await load(
    page,
    valuesFile({
      [companyDomain.name]: 'not a domain $(evil)\u202e',
      [reportServer.name]: reportServer.value,
      [server.name]: server.value,
    }),
  );
  const dialog = page.locator('[data-approve-values]');
  const changes = dialog.locator('[data-change]');
  await expect(changes).toHaveCount(2);
  await expect(changes.first()).toHaveAttribute('data-change', server.name);
  await expect(dialog.getByRole('rowheader', { name: '다른 절차서의 값' })).toBeVisible();
  const wrong = dialog.getByRole('listitem').filter({ hasText: companyDomain.name });
  await expect(wrong).toContainText(/[가-힣]/);
  await expect(wrong).toContainText('U+202E');
  expect(await dialog.textContent()).not.toMatch(/[\u202a-\u202e]/);
  await dialog.locator('[data-use-values]').click();
  expect(await storedValues(page)).toEqual({
    [server.name]: server.value,
    [reportServer.name]: reportServer.value,
  });
});

test('values are only used while one is ticked, and not offered where none can be', async ({
  page,
}) => {
  await open(page, path);
  const dialog = page.locator('[data-approve-values]');
  const use = dialog.locator('[data-use-values]');
  await load(page, valuesFile({ [server.name]: server.value, [domains.name]: 'not a domain' }));
  await dialog.locator(`[data-change="${server.name}"] input`).uncheck();
  await expect(use).toBeDisabled();
  await dialog.locator(`[data-change="${server.name}"] input`).check();
  await expect(use).toBeEnabled();
  await dialog.locator('[data-close-approval]').click();
  await load(page, valuesFile({ [domains.name]: 'not a domain' }));
  await expect(dialog.getByRole('listitem').filter({ hasText: domains.name })).toBeVisible();
  await expect(use).toBeHidden();
});

test('a long value leaves the other columns their width, and is shown whole when asked for', async ({
  page,
}) => {
  await open(page, path);
  const long = Array.from({ length: 400 }, (_, at) => `domain-${at}.example.com`).join(', ');
  await load(page, valuesFile({ [domains.name]: long, [server.name]: server.value }));
  const row = page.locator(`[data-change="${domains.name}"]`);
  for (const cell of await row.locator('th, td:nth-child(n + 3)').all()) {
    expect((await cell.boundingBox())?.width).toBeGreaterThan(150);
  }
  expect((await row.boundingBox())?.height).toBeLessThan(400);
  await expect(row.getByText(long)).toBeHidden();
  await row.locator('summary').click();
  await expect(row.getByText(long)).toBeVisible();
});

test('cancelling changes nothing', async ({ page }) => {
  await storeValues(page, { [server.name]: server.example });
  await open(page, path);
  await load(page, valuesFile({ [server.name]: server.value }));
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-approve-values]')).toBeHidden();
  await expect(field(page, server.name)).toHaveValue(server.example);
});
