import { expect, test } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { goldenQueries } from '../support/golden.ts';
import { firstLinks, searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

for (const locale of locales) {
  for (const [runbook, set] of Object.entries(goldenQueries(locale))) {
    test(`${locale}: ${set.length} queries find their step in ${runbook}`, async ({ page }) => {
      expect(set.length).toBeGreaterThanOrEqual(30);
      await open(page, `/${locale}/${runbook}/`);
      await page.keyboard.press('Control+K');
      // The first answer waits for the engine to load.
      await searchFor(page, 'lync');
      const found = await firstLinks(
        page,
        set.map(({ query }) => query),
      );
      const missed = set
        .map(({ query, finds }, at) => ({ query, finds, found: found[at] ?? [] }))
        .filter(({ finds, found: links }) => !finds.some((place) => links.includes(place)));
      expect(missed).toEqual([]);
    });
  }
}
