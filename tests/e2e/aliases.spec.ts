import { expect, test } from '@playwright/test';
import {
  companyDomain,
  domains,
  notices,
  pathOf,
  report,
  server,
} from '../support/fixture-site.ts';
import { field, openForm, valueIn } from '../support/runbook-page.ts';
import { load, valuesFile } from '../support/values-file.ts';
import { open, storedValues } from '../support/visit.ts';

const path = pathOf(notices);
const { server: step, port } = notices.steps;

/** What a browser holds that was last here with version 83a50d4, when the names were others. */
const stored = {
  'fieldbook.values': `{"version":1,"values":{"storageServer":"${server.value}","mailDomains":"${domains.value}","homeDomain":"${companyDomain.value}"}}`,
  'fieldbook.done': `{"${notices.id}":["${step}","probe-notice-port"],"gone":["x"]}`,
};

test.use({ viewport: { width: 1280, height: 800 } });

test.beforeEach(async ({ page }) => {
  await page.addInitScript((entries) => {
    if (localStorage.length > 0) return;
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
  }, stored);
});

test('values that were stored under earlier names are there, and stored under the new ones', async ({
  page,
}) => {
  await open(page, path);
  await expect(field(page, server.name)).toHaveValue(server.value);
  await expect(valueIn(page, notices.commands.testNotice, server.name)).toHaveText(server.value);
  await openForm(page);
  await field(page, domains.name).fill(domains.example);
  await open(page, path);
  await expect(field(page, server.name)).toHaveValue(server.value);
  await field(page, server.name).fill('next.fabrikam.com');
  await open(page, path);
  await expect(field(page, server.name)).toHaveValue('next.fabrikam.com');
  expect(await storedValues(page)).toEqual({
    [server.name]: 'next.fabrikam.com',
    storageServer: '',
    [domains.name]: domains.example,
  });
  await open(page, pathOf(report));
  await expect(field(page, companyDomain.name)).toHaveValue(companyDomain.value);
});

test('a value that was emptied does not come back under its earlier name', async ({ page }) => {
  await open(page, path);
  await openForm(page);
  await field(page, server.name).fill('');
  await open(page, path);
  await expect(field(page, server.name)).toHaveValue('');
});

test('a renamed step keeps its tick, which can be taken away', async ({ page }) => {
  await open(page, path);
  const box = page.locator(`[data-step]#${port} input[data-done]`);
  await expect(box).toBeChecked();
  await page.locator(`[data-step]#${step} input[data-done]`).uncheck();
  await box.uncheck();
  await open(page, path);
  await expect(box).not.toBeChecked();
  await expect(page.locator(`[data-step]#${step} input[data-done]`)).not.toBeChecked();
});

test('a file with earlier names gives its values to the new ones', async ({ page }) => {
  await open(page, path);
  await load(page, valuesFile({ storageServer: 'next.fabrikam.com', homeDomain: 'next.example' }));
  const change = (name: string) => page.locator(`[data-approve-values] [data-change="${name}"]`);
  await expect(change(server.name)).toContainText(server.value);
  await expect(change(companyDomain.name)).toContainText(companyDomain.value);
  await page.locator('[data-approve-values] [data-use-values]').click();
  await expect(field(page, server.name)).toHaveValue('next.fabrikam.com');
});

test('of a file with both names the new one counts, and the earlier one is named', async ({
  page,
}) => {
  await open(page, path);
  await load(
    page,
    valuesFile({ storageServer: 'a.fabrikam.com', [server.name]: 'b.fabrikam.com' }),
  );
  const dialog = page.locator('[data-approve-values]');
  await expect(dialog.locator(`[data-change="${server.name}"]`)).toContainText('b.fabrikam.com');
  await expect(dialog).toContainText('storageServer');
});

test('an address with an earlier anchor leads to the step', async ({ page }) => {
  await open(page, `${path}#probe-notice-port`);
  await expect(page.locator(`[data-step]#${port} h3`)).toBeInViewport();
  await open(page, pathOf(notices, 'ko'));
  await page.goto(`${pathOf(notices, 'ko')}#verify-notices`);
  await expect(page.locator(`[data-task]#${notices.tasks.tests} h2`)).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an address with an earlier anchor leads to the step', async ({ page }) => {
    await page.goto(`${path}#probe-notice-port`);
    await expect(page.locator(`[data-step]#${port} h3`)).toBeInViewport();
  });
});
