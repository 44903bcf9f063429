import { expect, test } from '@playwright/test';
import {
  domains,
  notices,
  pathOf,
  report,
  reportPurpose,
  server,
} from '../support/fixture-site.ts';
import { field, valueIn } from '../support/runbook-page.ts';
import { open, storedValues, storeValues } from '../support/visit.ts';

const path = pathOf(notices);

test.use({ viewport: { width: 1280, height: 800 } });

test('all values are cleared together, and come back', async ({ page }) => {
  await storeValues(page, { [server.name]: server.value, [domains.name]: domains.value });
  await open(page, path);
  const clear = page.getByRole('button', { name: 'Clear all values' });
  await clear.click();
  await expect(field(page, server.name)).toHaveValue('');
  await expect(valueIn(page, notices.commands.testNotice, server.name)).toHaveText(server.example);
  expect(await storedValues(page)).toEqual({});
  // A second press has nothing to clear, and takes nothing from the first one's offer.
  await clear.click();
  await field(page, domains.name).fill(domains.example);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, server.name)).toHaveValue(server.value);
  await expect(field(page, domains.name), 'what was typed since stays').toHaveValue(
    domains.example,
  );
  await expect(page.getByRole('button', { name: 'Clear all values' })).toBeFocused();
});

test('all ticks are taken away together, and come back', async ({ page }) => {
  await open(page, path);
  const unmark = page.getByRole('button', { name: 'Unmark all done steps' });
  await expect(unmark).toBeHidden();
  const box = page.locator('input[data-done]').first();
  await box.check();
  await field(page, server.name).fill(server.value);
  await page.getByRole('button', { name: 'Clear all values' }).click();
  await expect(field(page, server.name)).toHaveValue('');
  await unmark.click();
  await expect(box).not.toBeChecked();
  await expect(unmark).toBeHidden();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo, 'one of the values, one of the marks').toHaveCount(2);
  await expect(undo.first(), 'the button that had the focus is gone').toBeFocused();
  await undo.first().click();
  await expect(box).toBeChecked();
  await expect(unmark).toBeFocused();
  await undo.click();
  await expect(field(page, server.name)).toHaveValue(server.value);
});

test('ticks of steps that are hidden can be taken away too', async ({ page }) => {
  await open(page, pathOf(report));
  const purpose = (label: string) => page.locator('article').getByRole('radio', { name: label });
  await purpose(reportPurpose.remove.label).check();
  const box = page.locator(`#${report.steps.delete} input[data-done]`);
  await box.check();
  await purpose(reportPurpose.keep.label).check();
  await expect(box).toBeHidden();
  const unmark = page.getByRole('button', { name: 'Unmark all done steps' });
  await unmark.click();
  await expect(unmark).toBeHidden();
  await purpose(reportPurpose.remove.label).check();
  await expect(box).not.toBeChecked();
});

test('a page whose further texts do not arrive says that nothing is stored, and what is wrong only of what is', async ({
  page,
}) => {
  await page.route(/\/problems-en\./, (route) => route.abort());
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await open(page, path);
  const host = field(page, server.name);
  await host.fill(server.value);
  await expect(page.locator('[data-panel] [data-storage-note]')).toContainText(
    'What you type cannot be stored in this browser.',
  );
  const part = (name: string) => page.locator(`[data-field="${server.name}"] [data-${name}]`);
  await expect(part('notice')).toBeHidden();
  await host.fill(`https://${server.value}/`);
  await expect(part('problem')).toHaveText(/^1 value to correct · .*could not be loaded/);
  await expect(host).toHaveAttribute('aria-invalid', 'true');
});

test('values stay where what would bring them back does not arrive, and the page says so', async ({
  page,
}) => {
  await open(page, path);
  await field(page, server.name).fill(server.value);
  await page.route(/\/(?:offer-cleared|form-en)\./, (route) => route.abort());
  await page.reload();
  await page.getByRole('button', { name: 'Clear all values' }).click();
  await expect(page.locator('[data-values-said]')).toContainText('could not be loaded');
  await expect(field(page, server.name)).toHaveValue(server.value);
  expect(await storedValues(page)).toMatchObject({ [server.name]: server.value });
});
