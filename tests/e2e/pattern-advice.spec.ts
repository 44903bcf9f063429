import { expect, test } from '@playwright/test';
import { pathOf, report } from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { open } from '../support/visit.ts';

const name = 'changeNumber';

test('a text that fits without its separators is offered without them', async ({ page }) => {
  await open(page, pathOf(report));
  await field(page, name).fill('CHG 004-711');
  const repair = page.locator(`[data-field="${name}"] [data-repair]`);
  await expect(repair).toContainText('CHG004711');
  await repair.click();
  await expect(field(page, name)).toHaveValue('CHG004711');
});

for (const [typed, told] of [
  ['CHGO04711', '“O” in “CHGO047…” is not allowed. Only 0–9 can be used there, as in CHG004711.'],
  ['CHG0471', 'The length is 7 instead of 9 characters. It should look like CHG004711.'],
] as const)
  test(`what is wrong with ${typed} is told, with the example`, async ({ page }) => {
    await open(page, pathOf(report));
    await field(page, name).fill(typed);
    await expect(page.locator(`[data-field="${name}"] [data-problem]`)).toHaveText(told);
  });
