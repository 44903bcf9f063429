import { expect, test } from '@playwright/test';
import { runbookPages } from '../support/site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

for (const { path } of runbookPages)
  test(`${path} breaks no Latin word in its rail`, async ({ page }) => {
    await page.goto(path);
    const names = page.locator('.rail a > span:nth-child(2)');
    await expect(names.first()).toBeVisible();
    const broken = await names.evaluateAll((elements) =>
      elements.flatMap((element) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let text = texts.nextNode(); text; text = texts.nextNode())
          for (const { index, 0: word } of (text.textContent ?? '').matchAll(/[A-Za-z]+/g)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const rows = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (rows.size > 1) found.push(word);
          }
        return found;
      }),
    );
    expect(broken).toEqual([]);
  });
