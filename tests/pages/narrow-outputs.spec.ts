import { expect } from '@playwright/test';
import { test } from '../support/same-tab-test.ts';
import { open } from '../support/visit.ts';

test('on a phone, a value of a list in an output stands beside its name', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/ko/lync-skype-provisioning/');
  const list = page.locator('[data-output] pre:not([data-table]):visible', {
    hasText: 'ProxyFqdn',
  });
  const value = list.first().locator('mark').first();
  const line = await value.evaluate((element) => {
    const before = element.previousSibling;
    const range = document.createRange();
    if (before) range.selectNodeContents(before);
    return {
      top: element.getBoundingClientRect().top,
      nameTop: range.getClientRects().item(range.getClientRects().length - 1)?.top ?? 0,
      left: element.getBoundingClientRect().left,
    };
  });
  expect(Math.abs(line.top - line.nameTop)).toBeLessThan(8);
  expect(line.left).toBeGreaterThan(80);
  await expect(page.locator('[data-output] pre[data-table]').first()).toHaveCSS(
    'white-space-collapse',
    'preserve',
  );
});
