import { expect, test } from '@playwright/test';
import { languageTag, type Locale } from '../../src/locales.ts';
import { homePages } from '../support/fixture-pages.ts';
import { notices } from '../support/fixture-site.ts';

const missing: readonly (readonly [Locale, string])[] = [
  ['ko', '/ko/nothing/'],
  ['zh', '/zh/nothing/here'],
  ['fr', '/fr/nothing.html'],
  ['en', '/en/%E0%A4%A'],
];

for (const [locale, path] of missing) {
  test(`${path} says so in the language of its address, with the ways on`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', languageTag(locale));
    await expect(page.locator('h1')).not.toBeEmpty();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator(`main a[href="/${locale}/"]`)).toBeVisible();
    await page.locator('main button[data-search]').click();
    await expect(page.locator('dialog[data-search-dialog]')).toBeVisible();
    await page.keyboard.press('Escape');
    const offered = page.locator('main li').filter({
      has: page.locator(`a[href="/${locale}/${notices.id}/"]`),
    });
    const title = offered.getByRole('link');
    await expect(offered.locator('p'), 'product, state and purpose').toHaveCount(2);
    await expect(offered.locator('p').last()).not.toBeEmpty();
    expect(
      await offered.locator('p').first().textContent(),
      'no line begins with a dot',
    ).not.toMatch(/ ·/);
    await title.click();
    await expect(page.locator(`[data-runbook="${notices.id}"]`)).toBeVisible();
  });
}

test('on a wide screen the runbooks stand beside one another', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/nothing/');
  const items = page.locator('main li');
  const [first, second] = [await items.nth(0).boundingBox(), await items.nth(1).boundingBox()];
  expect(second?.y).toBe(first?.y);
  expect(second?.x).toBeGreaterThan((first?.x ?? 0) + 300);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/nothing', '/korea/nothing/', '/_astro/nothing.js']) {
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

  test('the page for what is not there leads on, and shows no control that does nothing', async ({
    page,
  }) => {
    await page.goto('/fr/rien/');
    for (const button of await page.locator('button[data-search]').all())
      await expect(button).toBeHidden();
    await page.locator(`main a[href="/fr/${notices.id}/"]`).click();
    await expect(page).toHaveURL(`/fr/${notices.id}/`);
  });
});

test.describe('for a reader of French', () => {
  test.use({ locale: 'fr-CA' });

  test('an address without a language is answered in the reader’s, with search, and stays', async ({
    page,
  }) => {
    const answer = await page.goto('/nothing/here');
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
    await expect(page).toHaveURL('/nothing/here');
    await page.locator('header button[data-search]').click();
    await expect(page.locator('dialog[data-search-dialog]')).toBeVisible();
  });
});

test.describe('for a reader of none of the languages', () => {
  test.use({ locale: 'pt-BR' });

  test('the page in all languages offers the runbooks in each', async ({ page }) => {
    await page.goto('/nothing');
    await page.locator(`main [lang="fr"] a[href="/fr/${notices.id}/"]`).click();
    await expect(page).toHaveURL(`/fr/${notices.id}/`);
  });
});
