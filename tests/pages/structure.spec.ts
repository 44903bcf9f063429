import { expect } from '@playwright/test';
import { loadProducts, loadRunbooks } from '../../src/content/read/load.ts';
import { languageName } from '../../src/render/format.ts';
import { askedParameters } from '../../src/render/asked-parameters.ts';
import { runbookPage } from '../../src/render/runbook-page.ts';
import { test } from '../support/same-tab-test.ts';
import { homePages, runbookPages } from '../support/site.ts';

const runbooks = loadRunbooks();
const products = loadProducts();

for (const { path, locale } of homePages) {
  test(`${path} says what each runbook achieves, for what, how long, how many values`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const runbook of runbooks) {
      const entry = page.getByRole('listitem').filter({
        has: page.locator(`a[href="/${locale}/${runbook.id}/"]`),
      });
      await expect(entry).toHaveCount(1);
      await expect(entry.getByRole('heading')).not.toBeEmpty();
      for (const product of [runbook.product, ...runbook.alsoFor]) {
        await expect(entry).toContainText(
          products[product]?.name ?? 'a product that is not listed',
        );
      }
      const counts = await entry.locator('dd').nth(1).textContent();
      const values = Array.from(counts?.matchAll(/\d+/g) ?? [], Number);
      const asked = askedParameters(runbook, [...runbookPage(runbook, locale).parameters.values()]);
      expect(values.reduce((sum, count) => sum + count, 0)).toBe(asked.length);
      await expect(entry).toContainText(runbook.minutes < 60 ? String(runbook.minutes) : /\d/);
    }
  });
}

for (const { path, runbook, locale } of runbookPages) {
  test(`${path} cites its sources, holds its tasks and steps in order, and skips no heading`, async ({
    page,
  }) => {
    await page.goto(path);
    const known = runbooks.find(({ id }) => id === runbook);
    const ids = await page
      .locator('[data-task], [data-step]')
      .evaluateAll((parts) => parts.map((part) => part.id));
    expect(ids).toEqual(known?.tasks.flatMap(({ id, steps }) => [id, ...steps.map((s) => s.id)]));
    for (const { url, title, locale: language } of known?.sources ?? []) {
      const source = page.locator(`[data-runbook] a[href="${url}"]`).filter({ hasText: title });
      await expect(source).toHaveCount(1);
      // Who cannot read a document should know before opening it.
      if (language !== locale)
        await expect(source.locator('xpath=..')).toContainText(languageName(language, locale));
    }
    await expect(page.locator('h1')).toHaveCount(1);
    const levels = await page
      .locator('main :is(h1, h2, h3, h4):visible')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
    const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
    expect(gaps).toEqual([]);
  });
}
