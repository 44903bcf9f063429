import { expect } from '@playwright/test';
import { languageName } from '../../src/render/format.ts';
import { test } from '../support/same-tab-test.ts';
import { runbookPages } from '../support/site.ts';

for (const { path, locale } of runbookPages) {
  test(`${path} says of each link in its text to a page in another language which one it is`, async ({
    page,
  }) => {
    await page.goto(path);
    const links = page.locator(
      '[data-runbook] :is(.task, table.status) a[href^="https://learn.microsoft.com/"]',
    );
    const following = await links.evaluateAll((all) =>
      all.map((link) => link.nextSibling?.textContent ?? ''),
    );
    expect(following.length).toBeGreaterThan(0);
    const name = languageName('en', locale);
    const unmarked = following.filter(
      (text) => !new RegExp(`^\\s*[(（].*${name}.*[)）]`).test(text),
    );
    expect(unmarked.length).toBe(locale === 'en' ? following.length : 0);
  });
}
