import { expect, test } from '@playwright/test';
import { clippedTexts, sidewaysScroll } from '../support/layout.ts';
import { pages, runbookPages } from '../support/site.ts';
import { open } from '../support/visit.ts';

for (const { path } of pages) {
  test(`${path} needs no sideways scrolling at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path, { waitUntil: 'load' });
    expect(await sidewaysScroll(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
  });
}

test.describe('on a screen of 1280 px at 200 % zoom', () => {
  // Zoom halves the page's pixels and doubles the screen's for each of them.
  test.use({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });

  for (const { path } of pages) {
    test(`${path} keeps everything in reach`, async ({ page }) => {
      await page.goto(path, { waitUntil: 'load' });
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(await clippedTexts(page)).toEqual([]);
    });
  }
});

for (const { path } of runbookPages) {
  test(`${path} keeps its text whole in letters twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysScroll(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
  });

  test(`${path} keeps its text whole with the spacing of WCAG 1.4.12`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await sidewaysScroll(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
  });
}
