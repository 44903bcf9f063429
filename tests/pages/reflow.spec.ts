import { expect } from '@playwright/test';
import { clippedTexts, sidewaysScroll } from '../support/layout.ts';
import { test } from '../support/same-tab-test.ts';
import { pages, runbookPages } from '../support/site.ts';
import type { Page } from '@playwright/test';

async function expectWhole(page: Page): Promise<void> {
  expect.soft(await sidewaysScroll(page)).toEqual([]);
  expect.soft(await clippedTexts(page)).toEqual([]);
}

async function withLargerLetters(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expectWhole(page);
}

// WCAG 1.4.12, on a telephone.
async function withWiderSpacing(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  });
  await expectWhole(page);
}

// A screen of 1280 px at 200 % zoom: that halves the page's pixels and doubles the screen's for each of them.
test.use({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });

test.describe('under a finger', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  for (const { path } of runbookPages.filter((page) => page.path.startsWith('/fr/')))
    test(`${path} has nothing beside the screen`, async ({ page }) => {
      await page.goto(path, { waitUntil: 'load' });
      await expect(page.locator('.anchor').first()).toBeAttached();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const fallen = await page.locator('.heading > .anchor').evaluateAll((links) =>
        links.flatMap((link) => {
          const title = link.previousElementSibling;
          const line = [...(title?.getClientRects() ?? [])].filter(({ width }) => width > 0).at(-1);
          const { top, height } = link.getBoundingClientRect();
          return line && top + height / 2 > line.bottom ? [title?.textContent] : [];
        }),
      );
      expect(fallen, 'the link of a title lies over the row below it').toEqual([]);
      const under = await page.locator('.command-bar:has(.effect)').evaluateAll((bars) =>
        bars.flatMap((bar) => {
          const [effect, button] = ['[data-effect-mark]', 'button'].map((part) =>
            bar.querySelector(part),
          );
          const edges = {
            end: effect?.getBoundingClientRect(),
            start: button?.getBoundingClientRect(),
          };
          const isUnder = (edges.end?.right ?? 0) > (edges.start?.left ?? 0);
          return isUnder ? [effect?.textContent] : [];
        }),
      );
      expect(under, 'what a command does lies under its button').toEqual([]);
    });
});

for (const { path } of runbookPages)
  test(`${path} shows the purpose whole in the form, however wide its sheet`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path, { waitUntil: 'load' });
    const purpose = page.locator('#purpose-line');
    await expect(page.locator('.values-toggle')).toBeAttached();
    await page.locator('[data-open-values]').click();
    for (const width of [360, 768, 1023]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(purpose).toBeVisible();
      const lack = await purpose.evaluate((select: HTMLSelectElement) => {
        const given = select.offsetWidth;
        const options = [...select.options];
        select.replaceChildren(...select.selectedOptions);
        select.style.inlineSize = 'max-content';
        const needed = select.offsetWidth;
        select.replaceChildren(...options);
        select.style.inlineSize = '';
        return needed - given;
      });
      expect.soft(lack, `${width} px wide`).toBeLessThanOrEqual(0);
    }
  });

for (const { path, kind } of pages) {
  test(`${path} keeps everything in reach at 200 % zoom and at 320 px`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    await expectWhole(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectWhole(page);
    if (kind !== 'runbook') return;
    await test.step('in larger letters', () => withLargerLetters(page));
    await test.step('with wider spacing', () => withWiderSpacing(page));
  });
}
