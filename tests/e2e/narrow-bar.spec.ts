import { expect, type Locator, type Page } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { notices, pathOf, server } from '../support/fixture-site.ts';
import { layoutShifts } from '../support/paint.ts';
import { doneBox } from '../support/rail-page.ts';
import { test } from '../support/same-tab-test.ts';
import { open, storeValues } from '../support/visit.ts';

/** Opens a runbook again of which a step is done, and gives the link to the one to go on with. */
async function comeBack(page: Page, path: string): Promise<Locator> {
  await open(page, path);
  await doneBox(page, notices.steps.server).check();
  await open(page, path);
  const next = page.locator('.rail-go');
  await expect(next).toBeInViewport({ ratio: 1 });
  return next;
}

/** The bar begins where the row above it ends, however many lines the button on it has. */
async function expectRowAboveBar(page: Page, row: Locator): Promise<void> {
  const bar = page.locator('.values-open');
  await expect
    .poll(async () => {
      const [above, below] = [await row.boundingBox(), await bar.boundingBox()];
      return Math.abs((above?.y ?? 0) + (above?.height ?? 0) - (below?.y ?? 0));
    })
    .toBeLessThan(1);
}

test('the step to go on with is a row above the bar, and lies on no text', async ({ page }) => {
  for (const width of [360, 768]) {
    await page.setViewportSize({ width, height: 740 });
    const next = await comeBack(page, pathOf(notices));
    const row = await next.boundingBox();
    expect(row?.x).toBe(0);
    expect(row?.width).toBe(width);
    await expectRowAboveBar(page, next);
  }
});

for (const locale of locales)
  test(`${locale}: on a phone, the step to go on with lies on no button and looks like none`, async ({
    page,
  }) => {
    // One value is wrong, and others are missing: the button says both.
    await storeValues(page, { [server.name]: 'two words' });
    for (const width of [320, 360, 400]) {
      await page.setViewportSize({ width, height: 740 });
      const next = await comeBack(page, pathOf(notices, locale));
      await expectRowAboveBar(page, next);
      const values = page.locator('[data-open-values]');
      await expect(values.locator('small')).toContainText(/\d.*[,，].*\d/);
      const steps = await page.locator('.rail-open').boundingBox();
      expect(steps?.height).toBeCloseTo((await values.boundingBox())?.height ?? 0, 0);
      // The form may find the value wrong when the bar is seen already: that is no move of these two.
      const moved = (await layoutShifts(page)).flatMap((shift) => shift.moved);
      expect(moved.filter((element) => element.includes('rail-'))).toEqual([]);
      const ground = (part: Locator) =>
        part.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await ground(next)).not.toBe(await ground(values));
      await values.evaluate((element) => {
        element.append(' – '.repeat(80));
      });
      await expectRowAboveBar(page, next);
    }
  });
