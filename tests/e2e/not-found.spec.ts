import { expect, test } from '@playwright/test';
import { homePages } from '../support/fixture-pages.ts';

const missing = [
  '/nothing',
  '/ko/nothing/',
  '/zh/nothing/here',
  '/fr/nothing.html',
  '/en/%E0%A4%A',
];

for (const path of missing) {
  test(`${path} says in four languages that there is no such page`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    for (const lang of ['ko', 'zh-Hans', 'fr', 'en']) {
      const part = page.locator(`main [lang="${lang}"], html[lang="${lang}"] main`).first();
      await expect(part).toBeVisible();
      await expect(part.getByRole('heading').first()).not.toBeEmpty();
    }
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  });
}

test('the page for what is not there leads back home in each language', async ({ page }) => {
  for (const { path } of homePages) {
    await page.goto('/a/deep/path/that/is/not/there');
    await page.locator(`main a[href="${path}"]`).click();
    await expect(page).toHaveURL(path);
    await expect(page.locator('h1')).toBeVisible();
  }
});
