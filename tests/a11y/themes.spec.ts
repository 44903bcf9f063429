import { expect } from '@playwright/test';
import { samplePages } from '../support/fixture-pages.ts';
import { noteInitScript } from '../support/init-scripts.ts';
import { test } from '../support/same-tab-test.ts';

/** The colours of every element. */
function colours(): string[] {
  const names = ['color', 'background-color', 'border-top-color', 'outline-color', 'fill'];
  return Array.from(document.querySelectorAll('*'), (element) => {
    const style = getComputedStyle(element);
    return [element.tagName, ...names.map((name) => style.getPropertyValue(name))].join(' ');
  });
}

for (const { path } of samplePages) {
  // The themes of the system have no finding (`pages/axe.spec.ts`): one that is chosen has none if it is the same.
  test(`${path} has the colours of a theme, whether the system or its reader has chosen it`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    noteInitScript(
      page,
      await page.addInitScript(() => {
        localStorage.setItem('fieldbook.theme', 'dark');
      }),
    );
    // What is loaded after the page changes what is compared.
    await page.goto(path, { waitUntil: 'networkidle' });
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-theme', 'dark');
    const chosenDark = await page.evaluate(colours);
    await root.evaluate((html) => {
      html.dataset['theme'] = 'light';
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    const chosenLight = await page.evaluate(colours);
    await root.evaluate((html) => {
      delete html.dataset['theme'];
    });
    expect(chosenDark).toEqual(await page.evaluate(colours));
    await page.emulateMedia({ colorScheme: 'light' });
    expect(chosenLight).toEqual(await page.evaluate(colours));
    expect(chosenLight).not.toEqual(chosenDark);
  });
}
