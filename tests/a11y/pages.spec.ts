import { test } from '@playwright/test';
import { pages } from '../support/site.ts';
import { expectAccessible, themes, useTheme } from '../support/accessibility.ts';
import { open } from '../support/visit.ts';

// Every page, with the theme of the system and with the reader's own choice against it.
for (const { path, kind } of pages) {
  for (const theme of themes) {
    test(`${path} has no accessibility finding, ${theme.name}`, async ({ page }) => {
      await useTheme(page, theme);
      if (kind !== 'root' && kind !== 'other') await open(page, path);
      else await page.goto(path, { waitUntil: 'load' });
      await expectAccessible(page);
    });
  }
}
