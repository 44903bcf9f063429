import { expect, type Page } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { notices, pathOf } from '../support/fixture-site.ts';
import { doneBox } from '../support/rail-page.ts';
import { test } from '../support/same-tab-test.ts';
import { searchDialog } from '../support/search.ts';
import { open } from '../support/visit.ts';

/** The height of what stays in sight while the page scrolls. */
function fixedHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const fixed = [...document.querySelectorAll('body *')].filter((element) => {
      const { position, visibility } = getComputedStyle(element);
      return ['fixed', 'sticky'].includes(position) && visibility === 'visible';
    });
    const boxes = fixed
      .map((element) => element.getBoundingClientRect())
      .filter(
        ({ width, height, bottom, top }) =>
          width > 0 && height > 0 && bottom > 0 && top < innerHeight,
      )
      // What sticks to a part of the text is in its place there.
      .filter(({ top, bottom }) => top <= 0 || bottom >= innerHeight - 8);
    const rows = new Set<number>();
    for (const { top, bottom } of boxes)
      for (let at = Math.max(0, Math.ceil(top)); at < Math.min(innerHeight, bottom); at += 1)
        rows.add(at);
    return rows.size;
  });
}

for (const locale of locales)
  for (const [width, height] of [
    [740, 360],
    [568, 320],
  ] as const)
    test(`${locale}: sideways, ${width} px wide, one slim bar has all that is needed`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, pathOf(notices, locale));
      await doneBox(page, notices.steps.server).check();
      await open(page, pathOf(notices, locale));
      await expect(page.locator('.rail-go')).toBeInViewport({ ratio: 1 });
      await page.mouse.wheel(0, 1500);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
      await expect.poll(() => fixedHeight(page)).toBeLessThanOrEqual(56);
      const parts = [
        page.locator('.rail-open'),
        page.locator('[data-open-values]'),
        page.locator('button[data-search]'),
      ];
      const boxes = [];
      for (const part of parts) {
        await expect(part).toBeInViewport({ ratio: 1 });
        boxes.push((await part.boundingBox()) ?? { x: 0, width: 0, height: 0 });
      }
      for (const box of boxes) expect(box.height).toBeGreaterThanOrEqual(36);
      for (const [at, box] of boxes.slice(1).entries())
        expect(box.x).toBeGreaterThanOrEqual((boxes[at]?.x ?? 0) + (boxes[at]?.width ?? 0));
      await page.locator('button[data-search]').click();
      await expect(searchDialog(page)).toBeVisible();
    });

test('upright, the header stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, pathOf(notices));
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await expect(page.locator('.site-header')).toBeInViewport({ ratio: 1 });
});
