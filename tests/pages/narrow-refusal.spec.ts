import { expect } from '@playwright/test';
import { command } from '../support/runbook-page.ts';
import { test } from '../support/same-tab-test.ts';
import { open, storeValues } from '../support/visit.ts';

for (const width of [360, 320])
  test(`${width} px: a refused copy names its field whole, and covers no code`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await storeValues(page, { tenantDomain: 'litware.com', purpose: 'remove' });
    // Of all fields of the removal it has the longest name here.
    await open(page, '/fr/exchange-push-proxy/');
    const block = command(page, 'remove-registered-key');
    await block.locator('button[data-copy]').click();
    const line = block.getByRole('status');
    await expect(line).toHaveAttribute('data-short', /supprimer$/);
    await page.keyboard.press('Escape');
    const code = await block.locator('pre code').boundingBox();
    const { bottom, isWhole } = await line.evaluate((element) => ({
      bottom: element.getBoundingClientRect().bottom,
      isWhole:
        element.scrollWidth <= element.clientWidth &&
        element.scrollHeight <= element.clientHeight + 1,
    }));
    expect(isWhole).toBe(true);
    expect(bottom).toBeLessThanOrEqual((code?.y ?? 0) + 2);
  });
