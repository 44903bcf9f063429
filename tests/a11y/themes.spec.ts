import { expect, test } from '@playwright/test';
import { colourRules, expectAccessible } from '../support/accessibility.ts';
import { samplePages } from '../support/fixture-pages.ts';

for (const { path } of samplePages) {
  // Only colours depend on how a theme came about: every rule is tried on every page elsewhere.
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
