import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import {
  companyDomain,
  domains,
  notices,
  pathOf,
  relay,
  reportServer,
  server,
} from '../support/fixture-site.ts';
import { homePages } from '../support/fixture-pages.ts';
import { allowClipboard, clipboard, field, openForm, valueIn } from '../support/runbook-page.ts';
import { layoutShifts } from '../support/paint.ts';
import { open, settled, storedValues, storeValues } from '../support/visit.ts';
import type { Page } from '@playwright/test';

const home = '/en/';
const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

const everyValue = {
  [server.name]: server.value,
  [domains.name]: domains.value,
  [companyDomain.name]: companyDomain.value,
  [reportServer.name]: reportServer.value,
};

const example = (page: Page) => page.locator('.home-example command-block');
const placeOf = (page: Page, name: string) => example(page).locator(`pre [data-param="${name}"]`);

test.use({ viewport: wide });

test('the home page asks for domains and servers that runbooks share, and for nothing else', async ({
  page,
}) => {
  await open(page, home);
  await expect(page.getByRole('heading', { name: 'Start with your values' })).toBeVisible();
  const names = await page
    .locator('[data-values] form [name]')
    .evaluateAll((controls) => controls.map((control) => control.getAttribute('name')));
  expect(names.sort()).toEqual([...Object.keys(everyValue), relay.name].sort());
  await expect(page.locator('[data-missing]')).toHaveText('4 values still to fill in');
});

test('a value that is typed on the home page is in the commands of a runbook, and back', async ({
  page,
}) => {
  await open(page, home);
  await field(page, server.name).fill(server.value);
  expect(await storedValues(page)).toEqual({ [server.name]: server.value });
  await page.locator(`a[href="${pathOf(notices)}"]`).click();
  await expect(valueIn(page, notices.commands.testNotice, server.name)).toHaveText(server.value);
  await field(page, domains.name).fill(domains.value);
  await page.getByRole('link', { name: 'Fieldbook home' }).click();
  await expect(field(page, domains.name)).toHaveValue(domains.value);
  await expect(field(page, server.name)).toHaveValue(server.value);
  await expect(page.locator('[data-missing]')).toHaveText('2 values still to fill in');
});

test('the home page and a runbook in two tabs know of each other', async ({ page, context }) => {
  await open(page, home);
  const other = await context.newPage();
  await open(other, pathOf(notices));
  await field(other, server.name).fill(server.value);
  await expect(field(page, server.name)).toHaveValue(server.value);
  await expect(placeOf(page, server.name)).toHaveText(server.value);
  await field(page, server.name).fill('');
  await expect(valueIn(other, notices.commands.testNotice, server.name)).toHaveText(server.example);
});

test('the command of the home page shows what is typed, and whether it is mine, wrong or an example', async ({
  page,
}) => {
  await open(page, home);
  const place = placeOf(page, server.name);
  await expect(place).toHaveText(server.example);
  await expect(place).toHaveAttribute('data-state', 'example');
  await expect(placeOf(page, relay.name)).toHaveAttribute('data-state', 'default');
  await field(page, server.name).fill(server.value);
  await expect(place).toHaveText(server.value);
  await expect(place).toHaveAttribute('data-state', 'set');
  await field(page, server.name).fill(`https://${server.value}/`);
  await expect(place).toHaveAttribute('data-state', 'wrong');
  await expect(page.locator(`[data-field="${server.name}"] [data-problem]`)).toBeVisible();
  await page.getByRole('button', { name: `Use ${server.value}` }).click();
  await expect(place).toHaveText(server.value);
});

test('the command is copied as on the page of its runbook, or leads to what is missing', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await open(page, home);
  const button = example(page).locator('[data-copy]');
  await button.click();
  await expect(field(page, server.name)).toBeFocused();
  await expect(example(page).locator('[data-command-status]')).toContainText(server.label);
  await field(page, server.name).fill(server.value);
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await expect(example(page).locator('[data-command-status]')).toContainText(server.value);
  expect((await clipboard(page)).trim()).toBe(
    `Test-CfRelay -TargetFqdn '${server.value}' -Domain 'notices.contoso.com' -ProxyFqdn '${relay.value}'`,
  );
});

test('a value in the command leads to its field and back, by keyboard', async ({ page }) => {
  await open(page, home);
  await placeOf(page, server.name).focus();
  await page.keyboard.press('Enter');
  await expect(field(page, server.name)).toBeFocused();
  await page.keyboard.type(server.value);
  await page.keyboard.press('Enter');
  await expect(placeOf(page, server.name)).toBeFocused();
  await expect(placeOf(page, server.name)).toHaveText(server.value);
});

test('a complete form is one line with the values, which opens and closes', async ({ page }) => {
  await storeValues(page, everyValue);
  await open(page, home);
  const form = page.locator('values-form');
  await expect(form).toHaveAttribute('data-folded');
  await expect(form.getByText('5 values are in place.')).toBeVisible();
  await expect(form.locator('.home-values')).toContainText(server.value);
  await expect(field(page, server.name)).toBeHidden();
  await openForm(page);
  await expect(field(page, server.name)).toBeVisible();
  await expect(form.locator('.home-values')).toBeHidden();
});

test('on a phone a runbook begins on the first screen, and values are a touch away', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  for (const { path } of homePages) {
    await open(page, path);
    const titles = page.locator('.home-runbook h3');
    const bar = page.locator('[data-open-values]');
    const top = (await bar.boundingBox())?.y ?? 0;
    const box = await titles.first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(top);
    await expect(page.locator('.home-lead')).toBeVisible();
    await expect(page.locator('.home-runbook dl').first()).toBeVisible();
  }
  await open(page, home);
  await page.getByRole('button', { name: /^Your values/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Start with your values' });
  await expect(sheet).toBeVisible();
  await field(page, server.name).fill(server.value);
  await expectAccessible(page, { part: '[data-sheet]' });
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(placeOf(page, server.name)).toHaveText(server.value);
});

for (const viewport of [wide, phone]) {
  test(`nothing moves while the home page opens with values, ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await storeValues(page, everyValue);
    await open(page, home);
    await settled(page);
    expect(await layoutShifts(page)).toEqual([]);
  });
}

test('a site of few runbooks has nothing to filter and no pages', async ({ page }) => {
  await open(page, home);
  await expect(page.locator('[data-filter], [data-pages]')).toHaveCount(0);
});

test('the home page is accessible with errors in its form', async ({ page }) => {
  await open(page, home);
  await field(page, server.name).fill('https://');
  await expect(page.locator(`[data-field="${server.name}"] [data-problem]`)).toBeVisible();
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the home page reads well and shows no control that does nothing', async ({ page }) => {
    await page.goto(home);
    await expect(page.locator('.home-runbook h3').first()).toBeVisible();
    await expect(example(page)).toContainText(server.example);
    await expect(page.locator('main :is(button, input, select, textarea):visible')).toHaveCount(0);
    await expect(page.getByText('Start with your values')).toBeHidden();
  });
});
