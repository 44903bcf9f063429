import { expect, test } from '@playwright/test';
import { pathOf, report } from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

test('a stored value that is refused now stands in its field, with the reason', async ({
  page,
}) => {
  const stored = { reportOwner: 'Kim Akers', shareName: 'Proj*', reportPath: 'C:\\Reports' };
  await storeValues(page, { ...stored, reportScope: 'one' });
  await open(page, pathOf(report));
  for (const [name, value] of Object.entries(stored)) {
    await expect(field(page, name)).toHaveValue(value);
    await expect(page.locator(`[data-field="${name}"] [data-problem]`)).toBeVisible();
  }
  await field(page, 'keepDays').fill('7');
  await open(page, pathOf(report));
  for (const [name, value] of Object.entries(stored))
    await expect(field(page, name)).toHaveValue(value);
});
