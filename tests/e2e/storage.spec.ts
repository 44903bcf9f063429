import { expect, type Page, test } from '@playwright/test';
import {
  domains,
  notices,
  pathOf,
  phoneNotices,
  relayName,
  report,
  server,
  version,
} from '../support/fixture-site.ts';
import { field, valueIn } from '../support/runbook-page.ts';
import { layoutShifts } from '../support/paint.ts';
import { open, settled, storeValues, watch } from '../support/visit.ts';

const path = pathOf(notices);
const key = 'fieldbook.values';
const note = (page: Page) => page.locator('[data-storage-note]').first();

// Playwright's own word on a worker that it blocks would count as one of the page.
test.use({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'allow' });

test('values stay across reloads, runbooks and languages, shared by name', async ({ page }) => {
  await open(page, path);
  await field(page, domains.name).fill(domains.value);
  await open(page, pathOf(report, 'fr'));
  await expect(field(page, domains.name)).toHaveValue(domains.value);
  await open(page, path);
  await expect(field(page, domains.name)).toHaveValue(domains.value);
});

test('another tab follows at once, and neither loses what the other typed', async ({
  page,
  context,
}) => {
  await open(page, path);
  const other = await context.newPage();
  await open(other, path);
  await field(page, server.name).fill(server.value);
  await expect(field(other, server.name)).toHaveValue(server.value);
  await expect(valueIn(other, notices.commands.testNotice, server.name)).toHaveText(server.value);
  await field(other, domains.name).fill(domains.value);
  await expect(field(page, domains.name)).toHaveValue(domains.value);
  await expect(field(page, server.name)).toHaveValue(server.value);
  await other.evaluate(() => {
    localStorage.clear();
  });
  await expect(field(page, server.name)).toHaveValue('');
});

const unreadable = [
  '{"version":1,',
  'null',
  '[]',
  '"x"',
  '{"version":2,"values":{}}',
  '{"version":1}',
  '\u0000',
];

for (const stored of unreadable) {
  test(`stored ${JSON.stringify(stored)} is not used, said to be, and stays`, async ({
    page,
    baseURL,
  }) => {
    const misdeeds = watch(page, baseURL?.replace(/\/$/, '') ?? '');
    await page.addInitScript(
      ([name, text]) => {
        if (localStorage.length === 0) localStorage.setItem(name, text);
      },
      [key, stored] as const,
    );
    await open(page, path);
    await expect(note(page)).toContainText('stays as it is');
    await field(page, server.name).fill(server.value);
    await page.reload();
    await expect(field(page, server.name)).toHaveValue(server.value);
    await expect(note(page)).toContainText('stays as it is');
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(stored);
    expect(misdeeds.messages).toEqual([]);
  });
}

test('foreign entries are left out one by one, hostile names and markup do nothing', async ({
  page,
  baseURL,
}) => {
  const misdeeds = watch(page, baseURL?.replace(/\/$/, '') ?? '');
  const values = {
    [server.name]: server.value,
    [domains.name]: 7,
    [relayName.name]: '<img src=x onerror="document.title=1">',
    [version.name]: 'files-95',
    [phoneNotices.name]: 'perhaps',
    toString: 'x',
    huge: 'x'.repeat(20_000),
  };
  await page.addInitScript(
    ([name, text]) => {
      localStorage.setItem(name, text);
    },
    [key, JSON.stringify({ version: 1, values }).replace('"huge"', '"__proto__"')] as const,
  );
  await open(page, path);
  await expect(field(page, server.name)).toHaveValue(server.value);
  await expect(field(page, domains.name)).toHaveValue('');
  await expect(valueIn(page, notices.commands.addRelay, relayName.name).first()).toHaveText(
    '<img src=x onerror="document.title=1">',
  );
  await expect(page.locator('pre img')).toHaveCount(0);
  expect(misdeeds.messages).toEqual([]);
});

test('ticks of steps stay, in every language', async ({ page }) => {
  await open(page, path);
  const tick = (id: string) => page.locator(`[data-step]#${id} input[data-done]`);
  await tick(notices.steps.server).check();
  await tick(notices.steps.roles).check();
  await tick(notices.steps.roles).uncheck();
  await open(page, pathOf(notices, 'ko'));
  await expect(tick(notices.steps.server)).toBeChecked();
  await expect(tick(notices.steps.roles)).not.toBeChecked();
});

test('the theme is the reader’s choice and stays', async ({ page }) => {
  await open(page, path);
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.locator('[data-settings]').click();
  await page.getByLabel('Dark').check();
  expect(await background()).not.toBe(light);
  await page.reload();
  expect(await background()).not.toBe(light);
  await page.keyboard.press('?');
  await page.getByLabel('Same as the system').check();
  expect(await background()).toBe(light);
});

test('the size of the text and the spacing are the reader’s choice, and stay without a shift', async ({
  page,
}) => {
  await open(page, path);
  const look = () =>
    page.evaluate(() => ({
      text: getComputedStyle(document.documentElement).fontSize,
      line: getComputedStyle(document.body).lineHeight,
      length: document.documentElement.scrollHeight,
    }));
  const usual = await look();
  await page.locator('[data-settings]').click();
  await page.getByLabel('Larger').check();
  await expect.poll(async () => (await look()).text).toBe('20px');
  await page.getByLabel('Normal').check();
  await page.getByLabel('Compact').check();
  await expect.poll(async () => (await look()).length).toBeLessThan(usual.length);
  await page.getByLabel('Larger').check();
  await page.reload();
  await settled(page);
  expect(await layoutShifts(page)).toEqual([]);
  expect((await look()).text).toBe('20px');
  await page.locator('[data-settings]').click();
  await page.getByLabel('Normal').check();
  await page.getByLabel('Comfortable').check();
  await page.keyboard.press('Escape');
  await page.reload();
  expect(await look()).toMatchObject({ text: usual.text, line: usual.line });
});

test('values are in place when the page is first seen', async ({ page }) => {
  await storeValues(page, { [server.name]: server.value });
  await open(page, path);
  await expect(valueIn(page, notices.commands.testNotice, server.name)).toHaveText(server.value);
});

test('a list of hundreds of domains is kept, also when another field is typed', async ({
  page,
}) => {
  const listed = Array.from({ length: 450 }, (_, at) => `domain-number-${at}.example.com`);
  const typed = listed.join('\n');
  await open(page, path);
  await field(page, domains.name).fill(typed);
  await field(page, server.name).fill(server.value);
  await expect(field(page, domains.name)).toHaveValue(typed);
  await page.reload();
  await expect(field(page, domains.name)).toHaveValue(typed);
});

test('a value that is too long says so, and stays in its field', async ({ page }) => {
  const typed = `${domains.value} `.repeat(5000);
  await open(page, path);
  await field(page, domains.name).fill(typed);
  await field(page, server.name).fill(server.value);
  await expect(field(page, domains.name)).toHaveValue(typed);
  await expect(field(page, domains.name)).toHaveAccessibleDescription(/At most 50000/);
  await page.reload();
  await expect(field(page, domains.name)).toHaveValue(typed);
});
