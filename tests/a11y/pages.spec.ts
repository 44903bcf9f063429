import { expect, test } from '@playwright/test';
import { colourRules, expectAccessible } from '../support/accessibility.ts';
import { pages, samplePages } from '../support/site.ts';
import { open } from '../support/visit.ts';

const paper = (): string => getComputedStyle(document.documentElement).backgroundColor;

for (const { path, kind } of pages) {
  test(`${path} has no accessibility finding in either theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    if (kind === 'root' || kind === 'other') await page.goto(path, { waitUntil: 'load' });
    else await open(page, path);
    await expectAccessible(page);
    const light = await page.evaluate(paper);

    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await page.evaluate(paper);
    expect(dark, 'the dark theme is another one').not.toBe(light);
    await expectAccessible(page);
  });
}

for (const { path } of samplePages) {
  // Only colours differ from the pages above: what depends on them is looked at again.
  for (const [system, chosen] of [['light', 'dark'] as const, ['dark', 'light'] as const]) {
    test(`${path} has no finding in the ${chosen} theme on a ${system} system`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: system, reducedMotion: 'reduce' });
      await page.addInitScript((theme) => {
        localStorage.setItem('fieldbook.theme', theme);
      }, chosen);
      await page.goto(path, { waitUntil: 'load' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
      await expectAccessible(page, { rules: colourRules });
    });
  }
}
