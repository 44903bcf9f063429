import { expect } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { domains, notices, pathOf } from '../support/fixture-site.ts';
import { command } from '../support/runbook-page.ts';
import { test } from '../support/same-tab-test.ts';
import { open, storeValues } from '../support/visit.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const locale of locales)
  test(`${locale}: on a phone too, a refused copy names the first field`, async ({ page }) => {
    await storeValues(page, { [domains.name]: domains.value });
    await open(page, pathOf(notices, locale));
    const block = command(page, notices.commands.testRelay);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await block.locator('button[data-copy]').click();
    const line = block.getByRole('status');
    await expect(line).toHaveAttribute('data-short', /./);
    await page.keyboard.press('Escape');
    expect(await height()).toBe(before);
    const { room, shown, isWhole } = await line.evaluate((element) => {
      const content = getComputedStyle(element, '::before').content;
      return {
        room: element.clientHeight,
        shown: content,
        isWhole: element.scrollWidth <= element.clientWidth,
      };
    });
    // One line, with what names the field in it.
    expect(room).toBeLessThan(20);
    const label = (await line.textContent())?.split(/[:\uff1a]\s*/u).at(-1) ?? '';
    expect(label).not.toBe('');
    expect(shown).toContain(label.slice(0, 20));
    expect(isWhole).toBe(true);
    // Screen readers hear all of it.
    await expect(line).toHaveText((await line.getAttribute('title')) ?? '');
  });
