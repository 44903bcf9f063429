import { expect, test } from '@playwright/test';
import { settingKeys } from '../../src/components/page/storage.ts';
import { locales } from '../../src/locales.ts';
import { pathOf } from '../support/fixture-site.ts';
import { openWithPaper, printEveryPurpose, sheetsOf } from '../support/paper.ts';
import { printed, PrintedSite } from '../support/printed-site.ts';

// One site is built for all of them.
test.describe.configure({ mode: 'default' });

let site: PrintedSite;

test.beforeAll(async () => {
  site = await PrintedSite.start();
});

test.afterAll(() => {
  site.stop();
});

for (const locale of locales) {
  test(`${locale}: a runbook of 22 steps is at most 14 sheets of A4, its steps and commands 10`, async ({
    page,
  }) => {
    // With every line of its commands, as it was counted.
    await page.addInitScript((key) => {
      localStorage.setItem(key, 'whole');
    }, settingKeys.guards);
    await printEveryPurpose(page);
    await openWithPaper(page, site.url + pathOf(printed, locale));
    const whole = sheetsOf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
    await page.evaluate(() => {
      document.documentElement.dataset['paper'] = 'brief';
    });
    const brief = sheetsOf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
    expect(whole).toBeLessThanOrEqual(14);
    expect(brief).toBeLessThanOrEqual(10);
    // Not for want of what was to be printed.
    expect(whole).toBeGreaterThan(brief);
    expect(brief).toBeGreaterThan(5);
  });
}
