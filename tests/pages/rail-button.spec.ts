import { expect } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { test } from '../support/same-tab-test.ts';
import { open } from '../support/visit.ts';

for (const locale of locales)
  for (const width of [360, 1024])
    test(`the button of the rail has room for its words, ${locale}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await open(page, `/${locale}/exchange-push-proxy/`);
      const button = page.locator('.rail-open');
      await expect(button).toBeVisible();
      const room = await button.evaluate((element) => {
        const [at, count] = [element.querySelector('strong'), element.querySelector('strong ~ *')];
        if (!at || !count) throw new Error('The button does not say where the reader is.');
        count.textContent = '18/18';
        const style = getComputedStyle(element);
        const { left, right } = element.getBoundingClientRect();
        const sign = getComputedStyle(element, '::before');
        const edge = left + parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft);
        return {
          before: at.getBoundingClientRect().left - edge - parseFloat(sign.width),
          after: right - count.getBoundingClientRect().right,
        };
      });
      expect(room.before).toBeGreaterThan(3);
      expect(room.after).toBeGreaterThan(6);
    });
