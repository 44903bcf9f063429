import { expect } from '@playwright/test';
import { colourRules, expectAccessible } from '../support/accessibility.ts';
import { test } from '../support/same-tab-test.ts';
import { pages, samplePages } from '../support/site.ts';
import { chosen } from '../support/size.ts';
import { open } from '../support/visit.ts';

// Its colours are the same in every language.
const inDark = new Set(chosen(pages, samplePages));

const paper = (): string => getComputedStyle(document.documentElement).backgroundColor;

for (const sitePage of pages) {
  const { path, kind } = sitePage;
  test(`${path} has no accessibility finding in its themes`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    if (kind === 'root' || kind === 'other') await page.goto(path, { waitUntil: 'load' });
    else await open(page, path);
    // What is folded for its length alone is a part of the page like others.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>('[data-fold]'))
        part.open = true;
    });
    await expectAccessible(page);
    if (!inDark.has(sitePage)) return;
    const light = await page.evaluate(paper);

    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await page.evaluate(paper);
    expect(dark, 'the dark theme is another one').not.toBe(light);
    // The themes differ in nothing but colours: the other rules would look at the same page again.
    await expectAccessible(page, { rules: colourRules });
  });
}
