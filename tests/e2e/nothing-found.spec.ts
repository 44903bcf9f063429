import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { notices, pathOf } from '../support/fixture-site.ts';
import { test } from '../support/same-tab-test.ts';
import { searchDialog, searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

const nonsense = 'xyzzyqwrt';

test('where nothing is found, the runbooks are offered, and Enter opens none of them', async ({
  page,
}) => {
  await open(page, pathOf(notices));
  await page.keyboard.press('/');
  const answer = await searchFor(page, nonsense);
  await expect(searchDialog(page).getByRole('status')).toHaveText(/Nothing found/);
  const runbooks = answer.locator('section', { hasText: 'Runbooks' }).getByRole('link');
  await expect(runbooks.first()).toBeVisible();
  await expect(runbooks.filter({ hasText: notices.words })).toHaveCount(0);
  await expectAccessible(page, { part: 'dialog[data-search-dialog]' });
  await page.keyboard.press('Enter');
  await expect(searchDialog(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`${notices.id}/`));
});

test('the words of a query that are found alone are offered', async ({ page }) => {
  await open(page, pathOf(notices));
  await page.keyboard.press('/');
  const answer = await searchFor(page, `relay ${nonsense} ${nonsense}2`);
  await answer.getByRole('button', { name: 'relay', exact: true }).click();
  await expect(searchDialog(page).locator('input')).toHaveValue('relay');
  await expect(searchDialog(page).getByRole('status')).toHaveText(/^\d+ results/);
});

test('titles that come closest are offered', async ({ page }) => {
  await open(page, pathOf(notices));
  await page.keyboard.press('/');
  const answer = await searchFor(page, 'testrelayabc');
  await expect(answer).toContainText('Titles that come closest');
  await expect(answer.getByRole('link', { name: /Test the relay/ }).first()).toBeVisible();
});
