import { expect } from '@playwright/test';
import { test } from '../support/same-tab-test.ts';
import { runbookPages } from '../support/site.ts';
import { open } from '../support/visit.ts';

/** The most characters of a name that a line of a command has room for on the narrowest telephone that is sold. */
const room = 35;

for (const { path } of runbookPages.filter((page) => page.path.includes('/en/')))
  test(`${path} breaks no name in a line that acts at 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, path);
    const broken = await page.locator('t-a t-w').evaluateAll(
      (words, most) =>
        words.flatMap((word) => {
          // Behind a name may stand what belongs to no name.
          const name = word.textContent.replace(/[,;)|]+$/, '');
          const line = parseFloat(getComputedStyle(word).lineHeight);
          const isBroken = word.getBoundingClientRect().height > 1.5 * line;
          return isBroken && name.length <= most && !word.querySelector('[data-param]')
            ? [name]
            : [];
        }),
      room,
    );
    expect(broken).toEqual([]);
  });
