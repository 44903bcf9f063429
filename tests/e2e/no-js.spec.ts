import { expect, test } from '@playwright/test';
import { homePages, runbookPages, sampleRunbookPages } from '../support/fixture-pages.ts';
import { pathOf, report, reportPurpose } from '../support/fixture-site.ts';
import type { Page } from '@playwright/test';

async function unfold(page: Page): Promise<void> {
  for (const summary of await page.locator('summary').all()) await summary.click();
}

test.use({ javaScriptEnabled: false });

for (const { path } of sampleRunbookPages) {
  test.describe(path, () => {
    test.beforeEach(({ page }) => page.goto(path));

    test('shows every command with example values', async ({ page }) => {
      const commands = page.locator('[data-command]');
      expect(await commands.count()).toBeGreaterThan(0);
      await unfold(page);
      for (const code of await commands.locator('pre').all()) {
        await expect(code).toBeVisible();
        await expect(code).not.toBeEmpty();
        await expect(code).not.toContainText('{{');
      }
      for (const value of await page.locator('[data-param]').all()) {
        await expect(value).not.toBeEmpty();
      }
    });

    test('shows prose, outputs and every task, whatever it depends on', async ({ page }) => {
      await expect(page.locator('h1')).toBeVisible();
      const states = await page.locator('[data-status] tbody th').all();
      for (const state of states.slice(0, 1)) await expect(state).toBeVisible();
      await unfold(page);
      const parts = '[data-status] tbody th, [data-task], [data-step], [data-output] pre';
      for (const part of await page.locator(parts).all()) {
        await expect(part).toBeVisible();
      }
      await expect(page.locator('noscript p')).toBeVisible();
    });

    test('shows no control that would do nothing', async ({ page }) => {
      await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0);
      await expect(page.locator('textarea:visible, dialog:visible')).toHaveCount(0);
      await expect(page.locator('values-form')).toBeHidden();
    });

    test('leads to the same page in the other languages', async ({ page }) => {
      for (const link of await page.locator('[data-locales] a[hreflang]').all()) {
        await expect(link).toBeVisible();
        const answer = await page.request.get((await link.getAttribute('href')) ?? '');
        expect(answer.status()).toBe(200);
      }
    });
  });
}

test('the list of tasks says what each is for, as all purposes are shown', async ({ page }) => {
  await page.goto(pathOf(report));
  const purpose = (id: string) => page.locator(`.order a[href="#${id}"] small`);
  const { publish, withdraw } = report.tasks;
  await expect(purpose(publish)).toHaveText(`Purpose: “${reportPurpose.keep.label}”`);
  await expect(purpose(withdraw)).toHaveText(`Purpose: “${reportPurpose.remove.label}”`);
});

for (const { path } of homePages) {
  test(`${path} leads to every runbook`, async ({ page }) => {
    await page.goto(path);
    const links = page.locator('main h3 a');
    await expect(links).toHaveCount(runbookPages.length / homePages.length);
    await links.first().click();
    await expect(page.locator('[data-runbook]')).toBeVisible();
  });
}

test('/ lists the four languages', async ({ page }) => {
  await page.goto('/');
  for (const { path } of homePages) {
    await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
  }
});
