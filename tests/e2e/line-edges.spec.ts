import { expect, type Page } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { notices, pathOf } from '../support/fixture-site.ts';
import { test } from '../support/same-tab-test.ts';
import { searchDialog, searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

/** The dots between facts that are seen where a line begins or ends, with the facts around them. */
function dotsAtEdges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lineOf = (place: Range, isEnd: boolean) => {
      const rects = [...place.getClientRects()];
      return Math.round((isEnd ? rects.at(-1) : rects[0])?.bottom ?? -1);
    };
    const around = (node: Node) => {
      const place = document.createRange();
      place.selectNodeContents(node);
      return place;
    };
    const ofElements = [...document.querySelectorAll('.dot')].flatMap((dot) => {
      const { previousSibling: before, nextSibling: after } = dot;
      const isSeen = dot.getBoundingClientRect().width > 1;
      if (!before || !after || !isSeen) return [];
      const [last, first] = [lineOf(around(before), true), lineOf(around(after), false)];
      return Math.abs(last - first) < 8 ? [] : [`${before.textContent} · ${after.textContent}`];
    });
    const written: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const all = text.textContent ?? '';
      if (!all.includes(' · ') || around(text).getClientRects().length < 2) continue;
      written.push(all.trim());
    }
    return [...ofElements, ...written];
  });
}

for (const locale of locales)
  test(`${locale}: no dot between two facts begins or ends a line`, async ({ page }) => {
    for (const width of [320, 360, 400, 768]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of [`/${locale}/`, pathOf(notices, locale)]) {
        await open(page, path);
        expect(await dotsAtEdges(page), `${path} at ${String(width)} px`).toEqual([]);
      }
      await page.keyboard.press('Control+K');
      await searchFor(page, '5061');
      await expect(searchDialog(page).getByRole('status')).not.toHaveText('');
      expect(await dotsAtEdges(page), `search at ${String(width)} px`).toEqual([]);
    }
  });

test('a dot between two facts of a status is seen inside a line alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/en/');
  const dot = page.locator('.home-state .dot').first();
  const width = () => dot.evaluate((element) => element.getBoundingClientRect().width);
  expect(await width()).toBeGreaterThan(4);
  await dot.evaluate((element) => {
    element.parentElement?.classList.add('narrow');
    const style = new CSSStyleSheet();
    style.replaceSync('.narrow { inline-size: min-content; }');
    document.adoptedStyleSheets.push(style);
  });
  expect(await width()).toBeLessThan(1);
});
