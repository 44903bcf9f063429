import { expect } from '@playwright/test';
import { test } from '../support/same-tab-test.ts';
import { runbookPages } from '../support/site.ts';
import { open } from '../support/visit.ts';

for (const { path } of runbookPages.filter(({ locale }) => locale === 'ko')) {
  test(`${path} says of each button to copy which command it is`, async ({ page }) => {
    await open(page, path);
    await expect(
      page.locator('command-block [data-copy][aria-describedby]').first(),
    ).toBeAttached();
    const descriptions = await page
      .locator('[data-step] command-block [data-copy]')
      .evaluateAll((buttons) =>
        buttons.map((button) =>
          (button.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => {
              const parts = document.querySelectorAll(`[id="${id}"]`);
              // Of two parts with one id, the first would describe the buttons of both.
              return parts.length === 1
                ? parts[0]?.textContent
                : `${String(parts.length)} of ${id}`;
            })
            .join(' '),
        ),
      );
    expect(descriptions.length).toBeGreaterThan(10);
    expect(descriptions.filter((text, at) => descriptions.indexOf(text) !== at)).toEqual([]);
    expect(descriptions.filter((text) => /^\d of/.test(text))).toEqual([]);
  });
}
