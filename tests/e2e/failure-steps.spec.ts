import { expect, test, type Page } from '@playwright/test';
import { pathOf, report, reportPurpose } from '../support/fixture-site.ts';
import { print, printEveryPurpose } from '../support/paper.ts';
import { open } from '../support/visit.ts';

const path = pathOf(report);

/** The step of each purpose that mends a failure which both can meet. */
function mending(page: Page) {
  const links = page.locator('[data-step]#list-shares .failure-step');
  return {
    links,
    keep: links.and(page.locator(`[href="#${report.steps.address}"]`)),
    remove: links.and(page.locator(`[href="#${report.steps.delete}"]`)),
  };
}

test('a failure leads to the step of the purpose in force', async ({ page }) => {
  await open(page, path);
  const { keep, remove } = mending(page);
  await expect(keep).toBeVisible();
  await expect(keep).toHaveAccessibleName('Set the address');
  await expect(remove).toBeHidden();
  await page.getByRole('radio', { name: reportPurpose.remove.label }).check();
  await expect(remove).toBeVisible();
  await expect(keep).toBeHidden();
  await remove.click();
  await expect(page.locator(`[data-step]#${report.steps.delete}`)).toBeInViewport();
  await expect(page.locator('.purpose-opened')).toHaveCount(0);
});

test('paper has the step of the purpose in force, where it has the tasks of every purpose too', async ({
  page,
}) => {
  await printEveryPurpose(page);
  await print(page, path);
  const { keep, remove } = mending(page);
  await expect(keep).toBeVisible();
  await expect(remove).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a failure names the step of each purpose with the purpose', async ({ page }) => {
    await page.goto(path);
    const { links } = mending(page);
    expect(await links.allInnerTexts()).toEqual([
      'Delete the file Purpose: “Remove”',
      'Set the address Purpose: “Set up or keep”',
    ]);
    for (const link of await links.all()) await expect(link.locator('small')).toBeVisible();
  });
});
