import { expect, test, type Locator } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { open } from '../support/visit.ts';

/** Pixels between commands and what stands before them. */
function gapsBefore(blocks: Locator): Promise<number[]> {
  return blocks.evaluateAll((all) =>
    all.map((block) => {
      const before = block.previousElementSibling?.getBoundingClientRect();
      return block.getBoundingClientRect().top - (before?.bottom ?? 0);
    }),
  );
}

for (const width of [1280, 360])
  test(`what leads to a command stands near it, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, pathOf(notices));
    const gaps = await gapsBefore(page.locator('.prose + command-block:visible'));
    expect(gaps.length).toBeGreaterThan(3);
    expect(Math.max(...gaps)).toBeLessThan(18);
    await open(page, '/en/');
    const [onHome = Infinity] = await gapsBefore(page.locator('.home-example command-block'));
    expect(onHome).toBeLessThan(18);
  });
