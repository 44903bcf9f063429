import { expect, type Page } from '@playwright/test';
import { settingKeys } from '../../src/components/page/storage.ts';
import { locales } from '../../src/locales.ts';
import { noteInitScript } from '../support/init-scripts.ts';
import { test } from '../support/same-tab-test.ts';
import { open } from '../support/visit.ts';

/** The sizes of text in the settings, with what each makes of 16 px. */
const sizes = { '': 16, large: 18, larger: 20 } as const;

/** Has the pages that are opened next show their text in a size of the settings. */
async function setTextSize(page: Page, size: string): Promise<void> {
  noteInitScript(
    page,
    await page.addInitScript(
      ([key, chosen]) => {
        localStorage.setItem(key, chosen);
      },
      [settingKeys.text, size] as const,
    ),
  );
}

for (const locale of locales)
  for (const [size, rem] of Object.entries(sizes))
    test(`${locale}: with text of ${rem} px, the name of every language is whole and the bar low`, async ({
      page,
    }) => {
      await setTextSize(page, size);
      await open(page, `/${locale}/`);
      for (const width of [320, 353, 360, 390, 440, 641, 768]) {
        await page.setViewportSize({ width, height: 700 });
        const names = page.locator('.locales a');
        await expect(names).toHaveCount(locales.length);
        const cut = await page
          .locator('.locales')
          .evaluate((list) => [
            list.scrollWidth - list.clientWidth,
            list.scrollHeight - list.clientHeight,
          ]);
        expect(Math.max(...cut), `${width} px`).toBeLessThanOrEqual(0);
        const heights = await names.evaluateAll((links) =>
          links.map((link) => link.getBoundingClientRect().height),
        );
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
        const header = (await page.locator('.site-header').boundingBox())?.height ?? Infinity;
        expect(header, `${width} px`).toBeLessThan(3.5 * rem);
      }
    });

test('the signs of the buttons grow with the text', async ({ page }) => {
  await setTextSize(page, 'larger');
  await open(page, '/en/');
  for (const [button, width] of [
    ['[data-search]', 20],
    ['[data-settings]', 22.5],
  ] as const) {
    const sign = await page.locator(`.site-tools ${button} svg`).boundingBox();
    expect(sign?.width).toBeCloseTo(width, 0);
    expect(sign?.height).toBeCloseTo(width, 0);
  }
});
