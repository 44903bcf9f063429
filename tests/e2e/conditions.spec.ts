import { expect, test } from '@playwright/test';
import {
  domains,
  notices,
  pathOf,
  phoneApp,
  phoneNotices,
  relayName,
  server,
  version,
} from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

const path = pathOf(notices);

test.use({ viewport: { width: 1280, height: 800 } });

test('the version of the server decides which tasks are there, and the page says what it hid', async ({
  page,
}) => {
  await open(page, path);
  const newServers = page.locator(`[data-task]#${notices.tasks.newServers}`);
  const oldServers = page.locator(`[data-task]#${notices.tasks.oldServers}`);
  const note = page.locator('[data-hidden-note]');
  await expect(newServers).toBeVisible();
  await expect(oldServers).toBeHidden();
  await expect(note).toContainText((await oldServers.locator('h2').textContent())?.trim() ?? '–');
  await expect(note).toContainText(`${version.label}: ${version.newest.label}`);
  await field(page, version.name).selectOption(version.oldest.value);
  await expect(newServers).toBeHidden();
  await expect(oldServers).toBeVisible();
  await expect(note).toContainText(version.oldest.label);
});

test('a condition is told where nothing judges it, and no more once it is met', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, path);
  const label = `#${notices.tasks.newServers} > [data-when-label]`;
  await expect(page.locator(`#${notices.tasks.newServers}`)).toBeVisible();
  await expect(page.locator(label)).toBeHidden();
  const unjudged = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await unjudged.goto(path);
  await expect(unjudged.locator(label)).toBeVisible();
  await unjudged.close();
});

test('a title of several words is named whole where no spaces part them', async ({ page }) => {
  await open(page, pathOf(notices, 'zh'));
  const heading = page.locator(`[data-task]#${notices.tasks.oldServers} h2`);
  expect(await heading.locator('wbr').count()).toBeGreaterThan(0);
  const title = await heading.textContent();
  await expect(page.locator('[data-hidden-note]')).toContainText(title?.trim() ?? '–');
});

test('a step for one choice only comes and goes with it', async ({ page }) => {
  await open(page, path);
  const step = page.locator(`[data-step]#${notices.steps.port}`);
  await expect(step).toBeVisible();
  await field(page, phoneApp.name).selectOption(phoneApp.none.value);
  await expect(step).toBeHidden();
  await field(page, phoneNotices.name).check();
  await expect(step).toBeVisible();
});

test('an address that leads to a hidden task leads to the note that says why', async ({ page }) => {
  await open(page, `${path}#${notices.tasks.oldServers}`);
  await expect(page.locator('[data-hidden-note]')).toBeInViewport();
});

test('what applies is settled before anything is shown', async ({ page }) => {
  await storeValues(page, { [version.name]: version.oldest.value });
  await open(page, path);
  await expect(page.locator(`[data-task]#${notices.tasks.newServers}`)).toBeHidden();
  await expect(page.locator('html')).not.toHaveAttribute('data-pending');
});

test('values that only hidden tasks need are not counted as missing', async ({ page }) => {
  await storeValues(page, { [domains.name]: domains.value, [server.name]: server.value });
  await open(page, path);
  await page.getByRole('button', { name: 'Change values', exact: true }).click();
  await field(page, relayName.name).fill('x'.repeat(relayName.maxLength + 1));
  await expect(page.locator('[data-missing]')).toHaveText('1 value to correct');
  await field(page, version.name).selectOption(version.oldest.value);
  await expect(page.locator('[data-missing]')).toHaveText(/^The \d+ values are in place\.$/);
});
