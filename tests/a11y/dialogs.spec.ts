import { expect, test } from '@playwright/test';
import { expectAccessible, themes, useTheme } from '../support/accessibility.ts';
import { runbookPages } from '../support/site.ts';
import { open } from '../support/visit.ts';

const desktop = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };

for (const { path } of runbookPages) {
  for (const theme of themes.slice(0, 2)) {
    test(`${path}: the form in its sheet has no finding, ${theme.name}`, async ({ page }) => {
      await page.setViewportSize(phone);
      await useTheme(page, theme);
      await open(page, path);
      await page.locator('button[data-open-values]').click();
      await expect(page.locator('dialog[data-sheet]')).toBeVisible();
      await page.locator('[data-values] [data-field]').first().waitFor();
      await expectAccessible(page);
    });

    test(`${path}: the form with a wrong value has no finding, ${theme.name}`, async ({ page }) => {
      await page.setViewportSize(desktop);
      await useTheme(page, theme);
      await open(page, path);
      const field = page.locator('[data-field][data-type="fqdn"] input').first();
      await field.fill('https://edge.contoso.com/');
      await field.blur();
      await expect(page.locator('[data-problem]:visible').first()).toBeVisible();
      await expectAccessible(page);
    });

    test(`${path}: the search dialog has no finding, ${theme.name}`, async ({ page }) => {
      await page.setViewportSize(desktop);
      await useTheme(page, theme);
      await open(page, path);
      await page.locator('button[data-search]').click();
      const dialog = page.locator('dialog[data-search-dialog]');
      await expect(dialog).toBeVisible();
      await expectAccessible(page);
      await dialog.locator('input[type=search]').fill('lync');
      await expect(dialog.getByRole('link').first()).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test('the question before values are cleared has no finding', async ({ page }) => {
  await page.setViewportSize(desktop);
  await open(page, runbookPages[0]?.path ?? '');
  await page.locator('[data-values] form input[type=text]').first().fill('contoso.com');
  await page.locator('button[data-clear]').click();
  await expect(page.locator('dialog[data-clear-dialog]')).toBeVisible();
  await expectAccessible(page);
});
