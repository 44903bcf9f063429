import { expect } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { notices, pathOf, report } from '../support/fixture-site.ts';
import { rail } from '../support/rail-page.ts';
import { test } from '../support/same-tab-test.ts';
import { open } from '../support/visit.ts';

for (const locale of locales)
  test(`${locale}: what goes on on a second line of a summary begins below its text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, pathOf(notices, locale));
    // Loaded after the page.
    await expect(page.locator('.anchor').first()).toBeAttached();
    const lines = await page.locator('summary').evaluateAll((summaries) =>
      summaries.flatMap((summary) => {
        if (summary.getClientRects().length === 0) return [];
        const text = summary.firstChild;
        if (text) summary.append(` ${'again '.repeat(20)}`);
        const place = document.createRange();
        place.selectNodeContents(summary);
        const starts = new Map<number, number>();
        for (const { bottom, left } of place.getClientRects())
          starts.set(
            Math.round(bottom / 4),
            Math.min(left, starts.get(Math.round(bottom / 4)) ?? left),
          );
        const [first = 0, ...others] = starts.values();
        return others.map((start) => Math.abs(start - first));
      }),
    );
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines)).toBeLessThan(1.5);
  });

test('in the rail, a purpose begins where the title above it does', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, pathOf(report));
  await rail(page).locator('summary').click();
  const item = rail(page).locator('details > ol > .rail-off').first();
  const startOf = (part: Element) => {
    const place = document.createRange();
    place.selectNodeContents(part);
    return place.getBoundingClientRect().left;
  };
  const title = await item.locator('a > span').nth(1).evaluate(startOf);
  const purpose = await item.locator('p').first().evaluate(startOf);
  expect(Math.abs(title - purpose)).toBeLessThan(0.5);
});
