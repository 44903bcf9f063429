import { expect, test } from '@playwright/test';
import { notices, pathOf, server } from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { open, settled } from '../support/visit.ts';

const path = pathOf(notices);

test('a value is wrong for a reason that has not arrived: its field says to reload', async ({
  page,
}) => {
  await page.route(/\/field-advice\./, (route) => route.fulfill({ status: 404 }));
  await open(page, path);
  const host = field(page, server.name);
  const problem = page.locator(`[data-field="${server.name}"] [data-problem]`);
  await host.fill(`https://${server.value}/`);
  await host.blur();
  await expect(host).toHaveAttribute('aria-invalid', 'true');
  await expect(problem).toHaveText('This could not be loaded. Reload the page and try again.');
  await host.fill(server.value);
  await host.blur();
  await expect(problem).toBeHidden();
  await expect(host).not.toHaveAttribute('aria-invalid', 'true');
});

test('a page goes without what would keep it, where that does not arrive', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route(/\/offline-update\./, (route) => route.fulfill({ status: 404 }));
  const asked = page.waitForResponse(/\/offline-update\./);
  await open(page, path);
  await asked;
  await settled(page);
  expect(errors).toEqual([]);
});
