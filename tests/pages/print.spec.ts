import { expect } from '@playwright/test';
import { exampleValues } from '../support/page-data.ts';
import { printEveryPurpose } from '../support/paper.ts';
import { test } from '../support/same-tab-test.ts';
import { sampleRunbookPages } from '../support/site.ts';
import { open, settled, storeValues } from '../support/visit.ts';

// A4 with margins of 10 mm, at 96 dots per inch.
test.use({ viewport: { width: 718, height: 1047 } });

// What is for another purpose is held to the same.
test.beforeEach(({ page }) => printEveryPurpose(page));

for (const { path } of sampleRunbookPages) {
  test(`${path} prints the reader's values and no controls`, async ({ page }) => {
    await open(page, path);
    const [field] = (await exampleValues(page)).filter(({ type }) => type === 'fqdn');
    const name = field?.name ?? '';
    const value = 'gangnam-01.nh-bank.example';
    await storeValues(page, { [name]: value });
    await open(page, path);
    await page.emulateMedia({ media: 'print' });

    const places = page.locator(`[data-command] pre [data-param="${name}"]:visible`);
    expect(await places.count()).toBeGreaterThan(0);
    for (const place of await places.all()) await expect(place).toContainText(value);

    const states = await page.locator('[data-status] tbody tr').all();
    expect(states.length).toBeGreaterThan(0);
    for (const state of states) await expect(state).toBeVisible();
    await expect(page.locator('button:visible, dialog:visible, form:visible')).toHaveCount(0);
    await expect(page.locator('[data-search]:visible, [data-locales]:visible')).toHaveCount(0);
  });

  test(`${path} prints a dark theme as the light one`, async ({ page }) => {
    await open(page, path);
    await page.emulateMedia({ media: 'print' });
    await settled(page);
    const coloursIn = (theme: string) =>
      page.evaluate((chosen) => {
        document.documentElement.dataset['theme'] = chosen;
        return Array.from(document.querySelectorAll('main, main *'), (element) => {
          const { color, backgroundColor, borderColor } = getComputedStyle(element);
          return [color, backgroundColor, borderColor].join(' ');
        });
      }, theme);
    expect(await coloursIn('dark')).toEqual(await coloursIn('light'));
  });

  test(`${path} prints every command, undo commands too, and cuts no line`, async ({ page }) => {
    await open(page, path);
    await page.emulateMedia({ media: 'print' });
    const applicable = page.locator('[data-task]:not([hidden]) [data-step]:not([hidden])');
    for (const block of await applicable.locator('[data-command] pre').all()) {
      await expect(block).toBeVisible();
    }
    const cut = await page
      .locator('[data-command] pre:visible, [data-output] pre:visible')
      .evaluateAll((blocks) =>
        blocks
          .filter((block) => block.scrollWidth > block.clientWidth + 1)
          .map((block) => block.textContent),
      );
    expect(cut).toEqual([]);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
}
