import { expect, test } from '@playwright/test';
import { homePages, sampleRunbookPages } from '../support/site.ts';
import { open } from '../support/visit.ts';
import type { Page } from '@playwright/test';

interface Stop {
  readonly name: string;
  readonly seen: boolean;
  readonly marked: boolean;
}

/** Where the focus is: whether it can be seen there, and whether it shows. */
function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const box = element.getBoundingClientRect();
    const seen = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < window.innerHeight;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const marked =
      (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    return { name: element.outerHTML.slice(0, 160), seen, marked };
  });
}

for (const { path } of [...homePages, ...sampleRunbookPages]) {
  test(`${path}: Tab reaches everything, shows where it is, and gets out again`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1280, height: 800 });
    // So that the page is where it scrolls to at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, path);
    const reachable = await page
      .locator(
        'a[href]:visible, button:visible, input:visible, select:visible, textarea:visible, summary:visible',
      )
      .count();
    const stops: Stop[] = [];
    for (let presses = 0; presses < 600; presses += 1) {
      await page.keyboard.press('Tab');
      const here = await stop(page);
      if (here === undefined) break;
      stops.push(here);
    }
    expect(stops.length, 'Tab comes to an end').toBeLessThan(600);
    expect(stops.length, 'Tab passes every control').toBeGreaterThanOrEqual(reachable);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    expect(stops.filter(({ marked }) => !marked)).toEqual([]);
  });
}

for (const { path } of sampleRunbookPages) {
  test(`${path}: the first Tab offers to skip to the content`, async ({ page }) => {
    await open(page, path);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#content');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#content') !== null)).toBe(
      true,
    );
  });

  test(`${path}: Enter on a value in a command goes to its field`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, path);
    const value = page.locator('[data-command] pre [data-param]:visible').first();
    const name = (await value.getAttribute('data-param')) ?? '';
    await value.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-values] [name="${name}"]`)).toBeFocused();
  });

  test(`${path}: search opens, closes and gives the focus back by keyboard`, async ({ page }) => {
    await open(page, path);
    const button = page.locator('button[data-search]');
    await button.focus();
    await page.keyboard.press('Control+K');
    await expect(page.locator('dialog[data-search-dialog] input[type=search]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[data-search-dialog]')).toBeHidden();
    await expect(button).toBeFocused();
  });
}
