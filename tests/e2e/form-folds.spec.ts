import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { domains, notices, pathOf, server } from '../support/fixture-site.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { layoutShifts } from '../support/paint.ts';
import { editor, field, valueIn } from '../support/runbook-page.ts';
import { open, settled, storeValues } from '../support/visit.ts';

const path = pathOf(notices);
const complete = { [server.name]: server.value, [domains.name]: domains.value };
const toggle = (page: Page, name: 'Change values' | 'Hide') =>
  page.locator('values-form').getByRole('button', { name, exact: true });
const mine = (page: Page) => page.locator('.values-main .value[data-state=set]');
const help = (page: Page, name: string) => page.locator(`#help-${name}`);

test.use({ viewport: { width: 1280, height: 800 } });

test('a form that is complete opens as one line, moves nothing, and shows its fields on demand', async ({
  page,
}) => {
  await storeValues(page, complete);
  await open(page, path);
  await expect(toggle(page, 'Change values')).toBeVisible();
  await settled(page);
  expect(await layoutShifts(page)).toEqual([]);
  await expect(page.locator('[data-missing]')).toHaveText(/^The \d+ values are in place\.$/);
  await expect(field(page, server.name)).toBeHidden();
  await expect(mine(page)).toHaveText([domains.value, server.value]);
  await expectAccessible(page, { part: 'values-form' });
  await toggle(page, 'Change values').press('Enter');
  await expect(field(page, server.name)).toBeVisible();
  await expect(toggle(page, 'Hide')).toBeFocused();
  await expectAccessible(page, { part: 'values-form' });
  await page.reload();
  await expect(toggle(page, 'Hide')).toHaveAttribute('aria-expanded', 'true');
  await expect(field(page, server.name)).toBeVisible();
  await settled(page);
  expect(await layoutShifts(page)).toEqual([]);
  await toggle(page, 'Hide').click();
  await page.reload();
  await expect(toggle(page, 'Change values')).toBeVisible();
});

test('a form folds when its reader leaves it, and never while they are in it', async ({ page }) => {
  await storeValues(page, { [domains.name]: domains.value });
  await open(page, path);
  await expect(page.locator('.field-ask').first()).toBeAttached();
  await field(page, server.name).fill(server.value);
  await expect(toggle(page, 'Hide')).toBeVisible();
  await field(page, domains.name).focus();
  await page.getByRole('button', { name: 'Clear all values' }).focus();
  await expect(field(page, server.name)).toBeVisible();
  await page.locator('h1').click();
  await expect(field(page, server.name)).toBeHidden();
});

test('a form with a wrong value does not fold, and one that becomes wrong opens', async ({
  page,
  context,
}) => {
  await storeValues(page, complete);
  await open(page, path);
  await expect(toggle(page, 'Change values')).toBeVisible();
  const other = await context.newPage();
  await open(other, path);
  await toggle(other, 'Change values').click();
  await field(other, server.name).fill('files 07');
  await expect(field(page, server.name)).toBeVisible();
  await expect(toggle(page, 'Change values')).toBeHidden();
  await other.locator('h1').click();
  await expect(field(other, server.name)).toBeVisible();
  await expect(help(other, server.name), 'help stays beside a problem').toBeVisible();
});

test('from a value of a command to its field in a folded form, and leaving it folds the form', async ({
  page,
}) => {
  await storeValues(page, complete);
  await open(page, path);
  await expect(toggle(page, 'Change values')).toBeVisible();
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await value.focus();
  await page.keyboard.press('Enter');
  await editor(page).getByRole('button', { name: 'All values' }).press('Enter');
  await expect(field(page, server.name)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(value).toBeFocused();
  await expect(field(page, server.name)).toBeHidden();
});

test('help folds under a value that is right, and a question mark shows it again', async ({
  page,
}) => {
  await storeValues(page, { [server.name]: server.value });
  await open(page, path);
  const ask = page.getByRole('button', { name: `Help: ${server.label}` });
  await expect(ask).toBeVisible();
  await settled(page);
  expect(await layoutShifts(page)).toEqual([]);
  await expect(help(page, server.name)).toBeHidden();
  await expect(help(page, domains.name)).toBeVisible();
  await ask.press('Enter');
  await expect(ask).toHaveAttribute('aria-expanded', 'true');
  await expect(help(page, server.name)).toBeVisible();
  await field(page, server.name).fill('files 07');
  await expect(field(page, server.name)).toHaveAttribute('aria-invalid', 'true');
  await expect(help(page, server.name)).toBeVisible();
  await page.getByRole('button', { name: 'Clear all values' }).click();
  await expect(help(page, server.name)).toBeVisible();
  await expect(ask).toBeHidden();
});

test('at the foot of the form stands what the marks of the page mean', async ({ page }) => {
  await open(page, path);
  const legend = page.getByRole('list', { name: 'What the marks mean' });
  await expect(legend.getByRole('listitem')).toHaveText([
    'Example, until you enter your value',
    'Default',
    'Your value',
    'Your value, worth checking',
    'To correct',
    'Expected in the output',
  ]);
});

test('the sheet of a small screen shows every field of a complete form', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await storeValues(page, complete);
  await open(page, path);
  await page.locator('[data-open-values]').click();
  await expect(field(page, server.name)).toBeVisible();
  await expect(help(page, server.name)).toBeHidden();
  await page.getByRole('button', { name: `Help: ${server.label}` }).click();
  await expect(help(page, server.name)).toBeVisible();
  await expect(toggle(page, 'Hide')).toBeHidden();
});

for (const missing of [/\/later\./, /\/form-en\./])
  test(`a form stays open where what opens it does not arrive: ${missing.source}`, async ({
    page,
  }) => {
    await storeValues(page, complete);
    await page.route(missing, (route) => route.abort());
    await open(page, path);
    await expect(field(page, server.name)).toBeVisible();
    await expect(help(page, server.name)).toBeVisible();
  });

test('a value of which something is said keeps the form open', async ({ page }) => {
  await storeValues(page, complete);
  await open(page, path);
  await toggle(page, 'Change values').click();
  await field(page, server.name).fill('xn--nts-redcbp.com');
  const notice = page.locator(`[data-field="${server.name}"] [data-notice]`);
  await expect(notice).toContainText('Punycode');
  await page.locator('h1').click();
  await expect(notice).toBeVisible();
  await page.reload();
  await expect(notice).toBeVisible();
});

test('a form opens where what opens it keeps it waiting', async ({ page, context }) => {
  const release = await holdRequests(context, /\/later\./);
  await storeValues(page, complete);
  await page.goto(path);
  await expect(page.locator('values-form[data-folded]')).toBeAttached();
  await expect(field(page, server.name)).toBeVisible({ timeout: 15_000 });
  release();
  await expect(toggle(page, 'Hide')).toBeVisible();
});

test('what was said of a file that could not be read goes when the values are cleared', async ({
  page,
}) => {
  await page.route(/values-file-panel/, (route) => route.abort());
  await storeValues(page, { [server.name]: server.value });
  await open(page, path);
  const chosen = { name: 'values.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await page.locator('[data-load-values] input').setInputFiles(chosen);
  const said = page.locator('[data-values-said]');
  await expect(said).toHaveText(/could not be loaded/);
  await page.getByRole('button', { name: 'Clear all values' }).click();
  await expect(field(page, server.name)).toHaveValue('');
  await expect(said).toBeHidden();
});
