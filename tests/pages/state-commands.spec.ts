import { expect } from '@playwright/test';
import { loadInterface } from '../../src/content/read/load.ts';
import { translator } from '../../src/parameters/messages.ts';
import { test } from '../support/same-tab-test.ts';
import { runbookPages } from '../support/site.ts';

for (const { path, locale } of runbookPages) {
  test(`${path} says that what a state command should show is for after the change`, async ({
    page,
  }) => {
    const t = translator(loadInterface(locale), locale);
    await page.goto(path);
    const asides = page.locator('.command-aside').filter({ hasText: t('runbook.state') });
    const labels = await asides.locator('figcaption').allTextContents();
    expect(labels).toContain(t('runbook.expectedAfter'));
    expect(labels).not.toContain(t('runbook.expected'));
  });
}
