import { expect, test } from '@playwright/test';
import { sampleRunbookPages } from '../support/fixture-pages.ts';
import { domains, found, notices, pathOf } from '../support/fixture-site.ts';
import { open, watch } from '../support/visit.ts';

// Playwright's own word on a worker that it blocks would count as one of the page.
test.use({ serviceWorkers: 'allow' });

for (const { path } of sampleRunbookPages) {
  test(`${path} stays within its policy while it is used`, async ({ page, baseURL }) => {
    const misdeeds = watch(page, new URL(baseURL ?? '').origin);
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, path);
    await page.locator('button[data-settings]').click();
    await page.locator('.settings [value=dark]').check();
    await page.keyboard.press('Escape');
    await page.locator('[data-values] form textarea[data-line]').first().fill(domains.value);
    await page.locator('[data-command]:visible button[data-copy]').first().click();
    await page.keyboard.press('Control+K');
    const search = page.locator('dialog[data-search-dialog]');
    await search.locator('input[type=search]').fill(found.host);
    await expect(search.getByRole('link').first()).toBeVisible();
    expect(misdeeds).toEqual({ messages: [], foreign: [] });
  });
}

test('the policy stops a script that gets onto the page', async ({ page }) => {
  await open(page, pathOf(notices));
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = "document.documentElement.setAttribute('data-ran', '')";
    document.body.append(script);
    return document.documentElement.hasAttribute('data-ran');
  });
  expect(ran).toBe(false);
});
