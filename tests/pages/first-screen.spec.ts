import { expect } from '@playwright/test';
import { test } from '../support/same-tab-test.ts';
import { runbookPages } from '../support/site.ts';
import { open } from '../support/visit.ts';

/** Screens on which the first task begins, at the latest. */
const screens = [
  { width: 1440, height: 900, most: 1.5 },
  { width: 768, height: 1024, most: 1.5 },
  { width: 360, height: 740, most: 3 },
];

for (const { path } of runbookPages) {
  test(`${path} begins its list of tasks on the first screen and its first task soon, with a line for each before it`, async ({
    page,
  }) => {
    for (const { width, height, most } of screens) {
      await page.setViewportSize({ width, height });
      await open(page, path);
      const box = await page.locator('[data-task]:visible').first().boundingBox();
      expect.soft((box?.y ?? Infinity) / height, `${width} px wide`).toBeLessThanOrEqual(most);
      if (width < 1440) continue;
      const list = await page.locator('.order h2').boundingBox();
      expect.soft((list?.y ?? Infinity) + (list?.height ?? 0)).toBeLessThanOrEqual(height);
      // A long title may take a second one, but what the task does stands beside it.
      const entries = page.locator('.order a:visible', { has: page.locator('.facts') });
      const isBeside = await entries.evaluateAll((links) =>
        links.map((link) => {
          const [title, facts] = [...link.children].map((part) => part.getBoundingClientRect());
          return title && facts && title.right <= facts.left && facts.height < 30;
        }),
      );
      expect(isBeside).not.toContain(false);
    }
  });
}
