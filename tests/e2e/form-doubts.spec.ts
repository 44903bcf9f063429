import { expect, test, type Page } from '@playwright/test';
import { domains, notices, pathOf, server } from '../support/fixture-site.ts';
import { layoutShifts } from '../support/paint.ts';
import { rail } from '../support/rail-page.ts';
import { allowClipboard, command, copy, editor, field, valueIn } from '../support/runbook-page.ts';
import { load, valuesFile } from '../support/values-file.ts';
import { open, settled, storeValues } from '../support/visit.ts';

const path = pathOf(notices);
const complete = { [server.name]: server.value, [domains.name]: domains.value };
const doubted = { ...complete, [server.name]: server.example };
const toggle = (page: Page, name: 'Change values' | 'Hide') =>
  page.locator('values-form').getByRole('button', { name, exact: true });
const doubt = (page: Page) => page.locator(`[data-field="${server.name}"] [data-doubt]`);

test.use({ viewport: { width: 1280, height: 800 } });

test('the doubt keeps the form open and moves nothing, nor does the rail at a step', async ({
  page,
}) => {
  await storeValues(page, doubted);
  for (const at of ['', '#' + notices.steps.turnOn]) {
    await open(page, path + at);
    await expect(doubt(page)).toBeVisible();
    await settled(page);
    const isCurrent = rail(page).locator('[aria-current="step"]');
    await expect(isCurrent).toHaveCount(at === '' ? 0 : 1);
    expect(await layoutShifts(page)).toEqual([]);
    await page.goto('about:blank');
  }
});

test('a value that is wrong moves nothing when its message arrives', async ({ page }) => {
  await storeValues(page, { ...complete, [server.name]: 'https://files07/' });
  await open(page, path);
  await expect(page.locator(`[data-field="${server.name}"] [data-problem]`)).toBeVisible();
  await settled(page);
  expect(await layoutShifts(page)).toEqual([]);
});

test('who has folded the doubt away is left alone until there is another', async ({ page }) => {
  await storeValues(page, doubted);
  await open(page, path);
  await expect(doubt(page)).toBeVisible();
  await expect(page.locator('[data-missing]')).toHaveText(/^\d+ values, 1 to check$/);
  await page.getByRole('button', { name: 'Go to the next one' }).click();
  await expect(field(page, server.name)).toBeFocused();
  await toggle(page, 'Hide').click();
  await page.locator('h1').click();
  await page.reload();
  await expect(doubt(page)).toBeAttached();
  await settled(page);
  await expect(toggle(page, 'Change values')).toBeVisible();
  await toggle(page, 'Change values').click();
  await field(page, domains.name).fill(domains.example);
  await field(page, server.name).fill(server.value);
  await page.locator('h1').click();
  await page.reload();
  await expect(page.locator(`[data-field="${domains.name}"] [data-doubt]`)).toBeVisible();
});

test('a doubt of a later value of the same field opens the form', async ({ page }) => {
  await storeValues(page, doubted);
  await open(page, path);
  await expect(doubt(page)).toBeVisible();
  await toggle(page, 'Hide').click();
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await value.focus();
  await page.keyboard.press('Enter');
  await editor(page).getByRole('textbox').fill(domains.value);
  await page.keyboard.press('Enter');
  await expect(value).toBeFocused();
  await expect(doubt(page)).toBeVisible();
});

test('a doubt goes at once with its value', async ({ page }) => {
  await storeValues(page, doubted);
  await open(page, path);
  await expect(doubt(page)).toBeVisible();
  await page.clock.install();
  await page.clock.pauseAt(new Date('2027-01-01'));
  await page.getByRole('button', { name: 'Clear all values' }).click();
  await expect(field(page, server.name)).toHaveValue('');
  await expect(doubt(page)).toBeHidden();
});

test('values from a file open the form where one of them is doubted', async ({ page }) => {
  await storeValues(page, complete);
  await open(page, path);
  await expect(toggle(page, 'Change values')).toBeVisible();
  const other = await page.context().newPage();
  await open(other, path);
  await toggle(other, 'Change values').click();
  await load(other, valuesFile({ [server.name]: server.example }));
  await other.locator('[data-approve-values] [data-use-values]').click();
  await expect(doubt(other)).toBeVisible();
  await expect(doubt(page), 'in another tab too').toBeVisible();
});

test('without the words of the doubt nothing empty is shown', async ({ page }) => {
  await page.route(/\/problems-en\./, (route) => route.abort());
  await storeValues(page, doubted);
  await open(page, path);
  await expect(toggle(page, 'Change values')).toBeVisible();
  await settled(page);
  await expect(page.locator('[data-doubt]')).toHaveCount(0);
});

test('a doubt that comes up after the reader has left opens the form', async ({ page }) => {
  await storeValues(page, { [domains.name]: domains.value });
  await open(page, path);
  await expect(page.locator('.field-ask').first()).toBeAttached();
  await field(page, server.name).fill(server.example);
  await page.locator('h1').click();
  await expect(page.locator(`[data-field="${server.name}"] [data-doubt]`)).toBeVisible();
});

test('every place of a doubted value shows it, and so does the answer to copying', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await storeValues(page, doubted);
  await open(page, path);
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await expect(value).toHaveCSS('text-decoration-style', 'wavy');
  await copy(page, notices.commands.testNotice);
  const said = command(page, notices.commands.testNotice).getByRole('status');
  await expect(said).toContainText(`Check: ${server.label}`);
  await field(page, server.name).fill(server.value);
  await expect(value).not.toHaveCSS('text-decoration-style', 'wavy');
  await copy(page, notices.commands.testNotice);
  await expect(said).not.toContainText('Check');
});
