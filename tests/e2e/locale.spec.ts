import { expect, test } from '@playwright/test';
import { languageTag, locales } from '../../src/locales.ts';
import { notices, pathOf, report, server } from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { open } from '../support/visit.ts';

const preferences = [
  { languages: 'ko-KR', home: '/ko/' },
  { languages: 'zh-CN', home: '/zh/' },
  { languages: 'zh-Hant-TW', home: '/zh/' },
  { languages: 'fr-CA', home: '/fr/' },
  { languages: 'en-GB', home: '/en/' },
] as const;

for (const { languages, home } of preferences) {
  test.describe(`a browser in ${languages}`, () => {
    test.use({ locale: languages });

    test(`is sent from / to ${home}`, async ({ page }) => {
      await page.goto('/');
      await page.waitForURL(`**${home}`);
      await expect(page.locator('html')).toHaveAttribute('data-locale', home.slice(1, 3));
    });

    test('keeps the language that its reader chose instead', async ({ page }) => {
      const other = home === '/fr/' ? 'ko' : 'fr';
      await open(page, home);
      await page.locator(`[data-locales] a[hreflang="${other}"]`).click();
      await page.waitForURL(`**/${other}/`);
      await page.goto('/');
      await page.waitForURL(`**/${other}/`);
    });
  });
}

test.describe('a browser that prefers other languages first', () => {
  test('gets the first of its languages that there is', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { value: ['de-DE', 'ja', 'zh-SG', 'en'] });
    });
    await page.goto('/');
    await page.waitForURL('**/zh/');
  });

  test('survives a saved choice that is none', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('fieldbook.locale', '../../evil');
    });
    await page.goto('/');
    await page.waitForURL('**/en/');
  });
});

for (const runbook of [notices, report]) {
  test(`${runbook.id}: another language keeps the place and the values`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, pathOf(runbook));
    await field(page, server.name).fill(server.value);
    const steps = page.locator('[data-step]:visible');
    const step = steps.nth(Math.floor((await steps.count()) / 2));
    const id = (await step.getAttribute('id')) ?? '';
    for (const to of locales.filter((locale) => locale !== 'en')) {
      await page.goto(`${new URL(page.url()).pathname}#${id}`);
      await page.locator(`[data-locales] a[hreflang="${languageTag(to)}"]`).click();
      await page.waitForURL(`**${pathOf(runbook, to)}**`);
      await expect(page.locator('html')).toHaveAttribute('lang', languageTag(to));
      await expect(page.locator(`#${id}`)).toBeInViewport();
      await expect(field(page, server.name)).toHaveValue(server.value);
    }
  });

  test(`${runbook.id}: another language keeps a place that was only scrolled to`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, pathOf(runbook));
    const steps = page.locator('[data-step]:visible');
    const step = steps.nth(Math.floor((await steps.count()) / 2));
    const id = (await step.getAttribute('id')) ?? '';
    await step.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
    // Playwright's click would scroll first: it takes the header for hidden, because anchors keep clear of it.
    const link = await page.locator('[data-locales] a[hreflang="ko"]').boundingBox();
    if (!link) throw new Error('The header has no link to Korean.');
    await page.mouse.click(link.x + link.width / 2, link.y + link.height / 2);
    await page.waitForURL(`**${pathOf(runbook, 'ko')}**`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });
}
