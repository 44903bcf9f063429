import { expect, type Page } from '@playwright/test';
import { notices, pathOf, report } from '../support/fixture-site.ts';
import { test } from '../support/same-tab-test.ts';
import { searchDialog } from '../support/search.ts';
import { open } from '../support/visit.ts';

test.use({ viewport: { width: 1280, height: 800 } });

function actions(page: Page, name = 'Actions') {
  return searchDialog(page).getByRole('group', { name }).getByRole('button');
}

test('where a page has little to offer, search offers other runbooks, and what may be typed', async ({
  page,
}) => {
  await open(page, pathOf(notices));
  await page.keyboard.press('/');
  const dialog = searchDialog(page);
  const runbooks = dialog.locator('section', { hasText: 'Runbooks' }).getByRole('link');
  const examples = actions(page, 'You can also type:');
  await expect(runbooks).toHaveText([new RegExp(report.words)]);
  await expect(examples).toHaveText([/^copy \d\.\d$/, 'my values', 'Français']);
  await expect(examples.nth(2).locator('span')).toHaveAttribute('lang', 'fr');
  await examples.nth(0).click();
  await expect(dialog.locator('input')).toBeFocused();
  await expect(actions(page).first()).toHaveText(/^Copy \d\.\d: /);
  await dialog.locator('input').fill('');
  await expect(examples).toHaveCount(3);
  await runbooks.click();
  await expect(page).toHaveURL(pathOf(report));
  await open(page, '/en/404/');
  await page.keyboard.press('/');
  await expect(runbooks).toHaveCount(2);
  await expect(examples).toHaveText(['Français']);
});
