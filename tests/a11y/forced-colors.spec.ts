import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { runbookPages } from '../support/site.ts';
import { open } from '../support/visit.ts';

for (const { path } of runbookPages) {
  test(`${path} works in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await open(page, path);
    await expectAccessible(page);
  });

  for (const forcedColors of ['active', 'none'] as const) {
    test(`${path} tells values from the template without colour, forced colours ${forcedColors}`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors });
      await open(page, path);
      const plain = await page
        .locator('[data-command] pre [data-param]:visible')
        .evaluateAll((values) =>
          values.flatMap((value) => {
            const style = getComputedStyle(value);
            const marked =
              style.textDecorationLine !== 'none' ||
              (style.borderBottomStyle !== 'none' && parseFloat(style.borderBottomWidth) > 0) ||
              (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
            return marked ? [] : [value.outerHTML];
          }),
        );
      expect(plain).toEqual([]);
    });
  }

  test(`${path} gives every control an edge in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, path);
    const edgeless = await page
      .locator('button:visible, input:visible, select:visible, textarea:visible')
      .evaluateAll((controls) =>
        controls.flatMap((control) => {
          const style = getComputedStyle(control);
          const edge =
            (style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0) ||
            style.appearance === 'auto';
          return edge ? [] : [control.outerHTML.slice(0, 120)];
        }),
      );
    expect(edgeless).toEqual([]);
  });
}
