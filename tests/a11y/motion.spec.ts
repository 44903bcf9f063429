import { expect } from '@playwright/test';
import { samplePages } from '../support/fixture-pages.ts';
import { test } from '../support/same-tab-test.ts';

for (const { path } of samplePages) {
  test(`${path} does not move for readers who ask for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path, { waitUntil: 'load' });
    const moving = await page.locator('html, body *').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const style = getComputedStyle(element);
        const seconds = [style.animationDuration, style.transitionDuration]
          .flatMap((durations) => durations.split(','))
          .map((duration) => parseFloat(duration) / (duration.includes('ms') ? 1000 : 1));
        const still = seconds.every((time) => time <= 0.01) && style.scrollBehavior !== 'smooth';
        return still ? [] : [element.outerHTML.slice(0, 120)];
      }),
    );
    expect(moving).toEqual([]);
  });
}
