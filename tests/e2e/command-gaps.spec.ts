import { expect, type Locator } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { test } from '../support/same-tab-test.ts';
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

for (const width of [1280, 360])
  test(`the next command stands apart from what belongs to the one before, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, pathOf(notices));
    const step = page.locator(`#${notices.steps.testNotice}`);
    const [, next = 0] = await gapsBefore(step.locator('> .command-title'));
    const own = await gapsBefore(step.locator('> command-block + .output'));
    const titled = await gapsBefore(step.locator('> .command-title + command-block'));
    expect(own.length).toBeGreaterThan(0);
    expect(next).toBeGreaterThan(1.5 * Math.max(...own, ...titled));
  });

test('what a reader compares with first stands out of what stands below a command', async ({
  page,
}) => {
  await open(page, pathOf(notices));
  const weightOf = (part: Locator) =>
    part.evaluate((element) => Number(getComputedStyle(element).fontWeight));
  const sizeOf = (part: Locator) =>
    part.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const expected = page.locator('.step > .output > figcaption:has(+ .expectations)').first();
  await expect.poll(() => weightOf(expected)).toBeGreaterThan(600);
  const folded = page.locator('.step > .command-aside > summary').first();
  expect(await weightOf(folded)).toBeLessThan(500);
  expect(await sizeOf(folded)).toBeLessThan(await sizeOf(page.locator('.step > .prose').first()));
});
