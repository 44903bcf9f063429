import { expect } from '@playwright/test';
import { homePages, sampleRunbookPages } from '../support/fixture-pages.ts';
import { editorReady } from '../support/runbook-page.ts';
import { test } from '../support/same-tab-test.ts';
import { open } from '../support/visit.ts';
import type { CDPSession, Page } from '@playwright/test';

interface Stop {
  readonly name: string;
  readonly seen: boolean;
  readonly marked: boolean;
}

declare global {
  interface Window {
    /** Where each Tab led, as far as to the end of the page. */
    tabStops: Stop[];
    /** Whether Tab has led out of the page. */
    tabLeft: boolean;
  }
}

/** Notes at each Tab where the focus is: whether it can be seen there, and whether it shows. */
async function recordStops(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.tabStops = [];
    window.tabLeft = false;
    const record = (element: Element) => {
      const { width, height, top, bottom } = element.getBoundingClientRect();
      const seen = width > 1 && height > 1 && bottom > 0 && top < window.innerHeight;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const marked =
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      window.tabStops.push({ name: element.outerHTML.slice(0, 160), seen, marked });
    };
    addEventListener('focusout', ({ relatedTarget }) => {
      window.tabLeft ||= relatedTarget === null;
    });
    addEventListener('keyup', () => {
      if (!window.tabLeft && document.activeElement) record(document.activeElement);
    });
  });
}

/** Presses Tab many times, none waiting for the one before: the page notes where each led. */
async function pressTab(session: CDPSession, times: number): Promise<void> {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const events = Array.from({ length: times }, () => ['rawKeyDown', 'keyUp'] as const).flat();
  await Promise.all(events.map((type) => session.send('Input.dispatchKeyEvent', { type, ...key })));
}

/** Presses Tab until it leads out of the page, at most 600 times, and gives every stop on the way. */
async function tabThrough(page: Page): Promise<Stop[]> {
  await recordStops(page);
  const session = await page.context().newCDPSession(page);
  const left = () => page.evaluate(() => window.tabLeft);
  for (let presses = 0; presses < 600 && !(await left()); presses += 50)
    await pressTab(session, 50);
  expect(await left(), 'Tab comes to an end').toBe(true);
  return page.evaluate(() => window.tabStops);
}

const controls = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary'];

for (const { path } of [...homePages, ...sampleRunbookPages]) {
  test(`${path}: Tab reaches everything, shows where it is, and gets out again`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    // So that the page is where it scrolls to at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, path);
    const visible = controls.map((control) => `${control}:visible`);
    const reachable = await page.locator(visible.join(', ')).count();
    const stops = await tabThrough(page);
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

  test(`${path}: the second Tab offers to skip to the values`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', '#values-title');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-values]') !== null),
    ).toBe(true);
  });

  test(`${path}: Enter on a value in a command opens its editor`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, path);
    const value = page.locator('[data-command] pre [data-param]:visible').first();
    const name = (await value.getAttribute('data-param')) ?? '';
    await editorReady(page);
    await value.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`.place-editor [name="${name}"]`)).toBeFocused();
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
