import { expect } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { goldenQueries } from '../support/golden.ts';
import { test } from '../support/same-tab-test.ts';
import { answersTo, searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

for (const locale of locales) {
  for (const [runbook, set] of Object.entries(goldenQueries(locale))) {
    test(`${locale}: ${set.length} queries find their step in ${runbook}`, async ({ page }) => {
      expect(set.length).toBeGreaterThanOrEqual(30);
      await open(page, `/${locale}/${runbook}/`);
      await page.keyboard.press('Control+K');
      // The first answer waits for the engine to load.
      await searchFor(page, 'lync');
      const queries = set.map(({ query }) => query);
      const answers = await answersTo(page, queries);
      const missed = set
        .map(({ query, finds }, at) => ({ query, finds, found: answers[at]?.links.slice(0, 3) }))
        .filter(({ finds, found }) => !finds.some((place) => found?.includes(place)));
      expect(missed).toEqual([]);
      const repeated = queries.filter((_, at) => {
        const passages = answers[at]?.passages ?? [];
        return new Set(passages).size < passages.length;
      });
      expect(repeated, 'show a passage twice').toEqual([]);
    });
  }
}
