import { expect, test, type Page } from '@playwright/test';
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { locales } from '../../src/locales.ts';
import { sidewaysScroll } from '../support/layout.ts';
import { domains, notices, pathOf, relay, report, server } from '../support/fixture-site.ts';
import { print, printEveryPurpose } from '../support/paper.ts';
import { valueIn } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

// A4 with margins of 10 mm, at 96 dots per inch.
test.use({ viewport: { width: 718, height: 1047 } });

const table = (page: Page, caption: string) =>
  page.locator('.paper table').filter({ has: page.locator('caption', { hasText: caption }) });

for (const locale of locales) {
  test(`${locale}: paper has the values, every step to sign, and where it comes from`, async ({
    page,
  }) => {
    await storeValues(page, { [server.name]: server.value });
    await print(page, pathOf(notices, locale));
    await expect(page.locator('.paper-change li')).toHaveCount(4);
    const record = (await page.locator('.paper-change').boundingBox())?.y ?? Infinity;
    expect(record).toBeLessThan((await page.locator('.runbook-summary').boundingBox())?.y ?? 0);
    const values = page.locator('.paper table').first();
    await expect(values.locator('tr', { hasText: server.value })).toBeVisible();
    await expect(values.locator('tr', { hasText: relay.value })).toBeVisible();
    await expect(values.locator('.paper-blank')).toHaveCount(1);
    await expect(page.locator('.paper').first()).toContainText(pathOf(notices, locale));
    const signed = page.locator('.paper table').nth(1).locator('th[scope=row]');
    await expect(signed).toHaveCount(await page.locator('[data-step]:visible').count());
    expect(await sidewaysScroll(page)).toEqual([]);
  });
}

test('paper has a box for each step, ticked where the step is done', async ({ page }) => {
  await open(page, pathOf(notices));
  await page.locator('input[data-done]').first().check();
  await print(page, pathOf(notices));
  const rows = table(page, 'Tasks and sign-off').locator('tr:has([scope=row])');
  await expect(rows.nth(0)).toContainText('☑');
  await expect(rows.nth(1)).toContainText('☐');
  await expect(rows.nth(0).locator('th')).toHaveText(/^1\.1 /);
});

test('what is put aside, and what is only looked up, is small: few sheets more', async ({
  page,
}) => {
  await printEveryPurpose(page);
  await print(page, pathOf(report));
  const { publish, withdraw } = report.tasks;
  const heightOf = async (selector: string) =>
    (await page.locator(selector).first().boundingBox())?.height ?? NaN;
  const own = await heightOf(`#${publish} h3`);
  expect((await heightOf(`#${withdraw} h3`)) / own).toBeLessThan(0.92);
  const sizeOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(await sizeOf('.sources')).toBeLessThan(await sizeOf('article'));
  expect(await sizeOf('.paper ol')).toBeLessThan(await sizeOf('.sources'));
});

test('what the screen shows has its number on paper, and what another purpose has is lettered', async ({
  page,
}) => {
  await printEveryPurpose(page);
  await print(page, pathOf(report));
  const { publish, withdraw } = report.tasks;
  const signed = table(page, 'Tasks and sign-off').locator('th');
  const named = page.locator('.paper-aside');
  const title = (id: string) => page.locator(`#${id} h2`).first();
  for (const [id, number] of [
    [publish, '3'],
    [withdraw, 'A'],
  ] as const) {
    const text = (await title(id).textContent()) ?? '';
    const place = id === publish ? signed.filter({ hasText: text }).first() : named;
    await expect(place).toContainText(`${number} ${text}`);
    const counted = await title(id).evaluate(
      (heading) => getComputedStyle(heading, '::before').content,
    );
    expect(counted).toContain(id === publish ? 'counter(task)' : 'counter(aside, upper-alpha)');
  }
  // It is there to read: nobody is asked to sign for it.
  const aside = page.locator(`#${withdraw}`);
  await expect(aside.locator('h3').first()).toBeVisible();
  await expect(aside.locator('.done:visible')).toHaveCount(0);
  await expect(signed.filter({ hasText: /^A\.1 / })).toHaveCount(0);
  await expect(signed.filter({ hasText: /^A / })).toHaveCount(0);
  await expect(named).toHaveText(/^Not part of this change: A /);
});

test('a value that is refused is on paper as the commands have it, and marked', async ({
  page,
}) => {
  await storeValues(page, { [server.name]: 'files 07' });
  await print(page, pathOf(notices));
  const row = table(page, 'Values').locator('tr', { hasText: server.label });
  await expect(row).toContainText('files 07 (to correct)');
});

test('the table has a value as the commands have it: shortened, and without what turns text around', async ({
  page,
}) => {
  await storeValues(page, {
    [server.name]: `\u202E${'a'.repeat(12_000)}`,
    [domains.name]: '\u200B',
    [relay.name]: ' \u200B',
  });
  await print(page, pathOf(notices));
  const place = valueIn(page, notices.commands.testNotice, server.name);
  const row = (label: string) => table(page, 'Values').locator('tr', { hasText: label });
  await expect(row(server.label).locator('code')).toHaveText(await place.innerText());
  await expect(row(domains.label).locator('td')).toHaveClass('paper-blank');
  await expect(table(page, 'Values').locator('tr', { hasText: relay.value })).toContainText(
    '(default)',
  );
});

test('the table of values has a row for each value of the commands to carry out', async ({
  page,
}) => {
  await printEveryPurpose(page);
  await print(page, pathOf(report));
  const used = await page
    .locator('[data-task]:not([hidden]) [data-step]:visible pre [data-param]')
    .evaluateAll((places) => [...new Set(places.map((place) => place.dataset['param'] ?? ''))]);
  expect(used.length).toBeGreaterThan(1);
  const rows = await table(page, 'Values').locator('th').allTextContents();
  for (const name of used) {
    const label = await page.locator(`[data-field="${name}"] label`).first().textContent();
    expect(
      rows.some((row) => label?.trim().startsWith(row)),
      `${name}: ${rows.join()}`,
    ).toBe(true);
  }
});

test('paper has the address of the page as a QR code', async ({ page }) => {
  await print(page, `${pathOf(notices)}?from=mail#connect-server`);
  const code = page.locator('.paper svg.paper-code');
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(code).toBeVisible({ timeout: 200 });
  }).toPass();
  const expected = generate(new URL(pathOf(notices), page.url()).href);
  await expect(code.locator('path')).toHaveAttribute('d', toSvgPath(expected));
  expect((await code.boundingBox())?.width).toBeGreaterThan(80);
});

test('paper names the page’s date where the page has one', async ({ page }) => {
  await page.route(pathOf(notices), async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'last-modified': 'Tue, 03 Feb 2026 04:05:06 GMT' };
    await route.fulfill({ response, headers });
  });
  await print(page, pathOf(notices));
  await expect(page.locator('.paper').first()).toContainText('page of 3 February 2026');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('paper has what the page has', async ({ page }) => {
    await page.goto(pathOf(notices));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('nav.order')).toBeVisible();
    await expect(page.locator('[data-step] .prose').first()).toBeVisible();
    await expect(page.locator('.paper')).toHaveCount(0);
  });
});
