import { expect } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { test } from '../support/same-tab-test.ts';
import { searchDialog, searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

test.use({ viewport: { width: 360, height: 760 } });

test('the fold of what each task needs is a result of its own, and opens', async ({ page }) => {
  await open(page, pathOf(notices));
  await page.keyboard.press('/');
  const result = (await searchFor(page, 'permissions for each task')).getByRole('link').first();
  await expect(result).toHaveAttribute('href', /#facts$/);
  await expect(result).toContainText('Overview');
  await searchDialog(page).locator('input').press('Enter');
  const fold = page.locator('#facts');
  await expect(fold).toHaveAttribute('open');
  await expect(fold).toBeInViewport();
});

test('a step that is found by its undo shows why, and opens it', async ({ page }) => {
  await open(page, pathOf(notices));
  await page.keyboard.press('/');
  const found = (await searchFor(page, 'undo')).getByRole('link');
  const result = found.and(page.locator(`[href$="#${notices.steps.turnOn}"]`));
  await expect(result.locator('.search-passage')).toHaveText('Undo command');
  await result.click();
  const fold = page.locator(`#${notices.steps.turnOn} details[data-named]`);
  await expect(fold).toHaveAttribute('open');
  await expect(fold.locator('summary')).toBeInViewport();
  await fold.locator('summary').click();
  // The address leads there already.
  await page.keyboard.press('/');
  await (
    await searchFor(page, 'undo')
  )
    .getByRole('link')
    .and(page.locator(`[href$="#${notices.steps.turnOn}"]`))
    .click();
  await expect(fold).toHaveAttribute('open');
});
