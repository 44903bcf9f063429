import { expect } from '@playwright/test';
import { test } from '../support/same-tab-test.ts';
import { runbookPages } from '../support/site.ts';
import { open } from '../support/visit.ts';

const page = runbookPages.find(({ path }) => path.endsWith('/en/exchange-push-proxy/'));

test('an address inside one of several tasks of other purposes opens this one alone', async ({
  page: tab,
}) => {
  const path = page?.path ?? '';
  await open(tab, path);
  const aside = tab.locator('[data-task][data-put-aside]');
  await tab.locator('article').getByRole('radio', { name: 'Remove' }).check();
  const count = await aside.count();
  expect(count).toBeGreaterThan(2);
  const step = await aside.last().locator('[data-step]').first().getAttribute('id');
  await open(tab, `${path}#${step ?? ''}`);
  await tab.reload();
  await expect(tab.locator(`#${step ?? ''}`)).toBeVisible();
  await expect(aside).toHaveCount(count - 1);
});

for (const { path } of runbookPages.filter(({ locale }) => locale === 'en')) {
  test(`${path} does not advise in a note what the reader is there for already`, async ({
    page: tab,
  }) => {
    await open(tab, path);
    const chosen = await tab.locator('article [data-purpose] :checked').inputValue();
    const advice = await tab.locator('.note:visible a[href^="#"]').evaluateAll((links, purpose) => {
      const taskOf = (place: Element | null) => place?.closest<HTMLElement>('[data-task]');
      return links.flatMap((link) => {
        const to = taskOf(document.querySelector(link.getAttribute('href') ?? ''));
        // Within its own purpose a note may name another step of that.
        if (!to?.dataset['when']?.includes(`"${purpose}"`) || taskOf(link)) return [];
        return [link.textContent];
      });
    }, chosen);
    expect(advice).toEqual([]);
  });
}
