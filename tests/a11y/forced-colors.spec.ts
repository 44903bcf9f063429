import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { sampleRunbookPages } from '../support/fixture-pages.ts';
import { open } from '../support/visit.ts';
import type { Page } from '@playwright/test';

/** The values in commands that only their colour tells from the template. */
function valuesByColourAlone(page: Page): Promise<string[]> {
  return page.locator('[data-command] pre [data-param]:visible').evaluateAll((values) =>
    values.flatMap((value) => {
      const style = getComputedStyle(value);
      const marked =
        style.textDecorationLine !== 'none' ||
        (style.borderBottomStyle !== 'none' && parseFloat(style.borderBottomWidth) > 0) ||
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
      return marked ? [] : [value.outerHTML];
    }),
  );
}

/** The controls that would be invisible but for their background, which forced colours take away. */
function controlsWithoutEdge(page: Page): Promise<string[]> {
  // The browser draws a file field's own button.
  const controls = 'button, input:not([type=file]), select, textarea';
  return page.locator(`:is(${controls}):visible`).evaluateAll((found) =>
    found.flatMap((control) => {
      const style = getComputedStyle(control);
      const edge =
        (style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0) ||
        style.appearance === 'auto';
      return edge ? [] : [control.outerHTML.slice(0, 120)];
    }),
  );
}

for (const { path } of sampleRunbookPages) {
  test(`${path} works in forced colours, and needs no colour to tell values`, async ({ page }) => {
    await open(page, path);
    expect(await valuesByColourAlone(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    expect(await valuesByColourAlone(page)).toEqual([]);
    expect(await controlsWithoutEdge(page)).toEqual([]);
    await expectAccessible(page);
  });
}
