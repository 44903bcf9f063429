import { expect, test, type Locator, type Page } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { command } from '../support/runbook-page.ts';
import { open } from '../support/visit.ts';

const lookOf = (part: Locator) =>
  part.evaluate((element) => {
    const { color, backgroundColor, borderColor } = getComputedStyle(element);
    return [color, backgroundColor, borderColor].join(' ');
  });

/** What looks otherwise below a pointer. */
const hovered = (page: Page): Locator[] => [
  command(page, notices.commands.showServers).locator('button[data-copy]'),
  page.locator('[data-search]').first(),
  page.locator('.locales a:not([aria-current])').first(),
];

test('what a mouse is over looks otherwise', async ({ page }) => {
  await open(page, pathOf(notices));
  for (const part of hovered(page)) {
    const before = await lookOf(part);
    await part.hover();
    await expect.poll(() => lookOf(part)).not.toBe(before);
  }
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('nothing looks as if a finger were still on it', async ({ page }) => {
    await open(page, pathOf(notices));
    await expect(page.locator('.paper').first()).toBeAttached();
    for (const part of hovered(page)) {
      const before = await lookOf(part);
      await part.hover();
      expect(await part.evaluate((element) => element.matches(':hover'))).toBe(true);
      expect(await lookOf(part)).toBe(before);
    }
  });
});
