import { expect } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { test } from '../support/same-tab-test.ts';
import { searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

test('no line of a result breaks a name after its hyphen', async ({ page }) => {
  await open(page, pathOf(notices));
  await page.keyboard.press('/');
  const results = await searchFor(page, 'get');
  const broken = () =>
    results.evaluate((root) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const ends: Range[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const { index } of (text.textContent ?? '').matchAll(/-(?=[A-Z])/g)) {
          const pair = document.createRange();
          pair.setStart(text, index);
          pair.setEnd(text, index + 2);
          ends.push(pair);
        }
      }
      const lines = (pair: Range) => new Set([...pair.getClientRects()].map(({ top }) => top)).size;
      return { names: ends.length, split: ends.filter((pair) => lines(pair) > 1).length };
    });
  for (let width = 320; width <= 480; width += 20) {
    await page.setViewportSize({ width, height: 740 });
    const { names, split } = await broken();
    expect(names).toBeGreaterThan(2);
    expect(split, `${width} px`).toBe(0);
  }
});
