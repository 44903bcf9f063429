import { expect, test } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { sidewaysScroll } from '../support/layout.ts';
import { allowClipboard, clipboard } from '../support/runbook-page.ts';
import { open } from '../support/visit.ts';

const whole = /^[0-9a-f]{64}$/;

for (const locale of locales) {
  test(`${locale}: each hash and command of the download page is copied whole`, async ({
    page,
    context,
  }) => {
    await allowClipboard(context);
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `/${locale}/download/`);
    const texts = page.locator('copy-text');
    const hashes = page.locator('[data-hash-of]');
    expect(await hashes.count()).toBe(locales.length + 1 + 2);
    await expect(texts).toHaveCount((await hashes.count()) + 3);
    for (const text of await texts.all()) {
      await text.getByRole('button').click();
      await expect(text.getByRole('status')).not.toBeEmpty();
      await expect(text.locator('[data-copied]')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('[data-command-status]:not(:empty)')).toHaveCount(1);
      expect(await clipboard(page)).toBe(await text.locator('code').textContent());
    }
    expect(await sidewaysScroll(page)).toEqual([]);
    // What happens to be under the header is out of reach only until one scrolls.
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expectAccessible(page);
  });
}

test('a hash is short on the screen, and whole on paper, in its title and for who reads along', async ({
  page,
}) => {
  await open(page, '/en/download/');
  const hash = page.locator('[data-hash-of]').first();
  await expect(hash).toHaveText(whole);
  await expect(hash).toHaveAttribute('title', whole);
  const isCut = () => hash.evaluate((code) => code.scrollWidth > code.clientWidth);
  expect(await isCut()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await isCut()).toBe(false);
  await expect(page.locator('copy-text button:visible')).toHaveCount(0);
});

test('copying by the keyboard moves nothing, and leaves the focus where it was', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await open(page, '/en/download/');
  const button = page.locator('copy-text').first().getByRole('button');
  await expect(button).toHaveAccessibleName(/^Copy \(SHA-256 hash, .+\.zip\)$/);
  const place = () => button.boundingBox();
  await button.focus();
  const before = await place();
  await page.keyboard.press('Enter');
  await expect(page.locator('copy-text').first().getByRole('status')).toHaveText('Copied: 1 line');
  expect(await place()).toEqual(before);
  await expect(button).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('hashes and commands stand there whole, without buttons', async ({ page }) => {
    await page.goto('/en/download/');
    for (const code of await page.locator('copy-text code').all()) await expect(code).toBeVisible();
    const hash = page.locator('[data-hash-of]').first();
    expect(await hash.evaluate((code) => code.scrollWidth > code.clientWidth)).toBe(false);
    await expect(page.locator('copy-text button:visible')).toHaveCount(0);
  });
});
