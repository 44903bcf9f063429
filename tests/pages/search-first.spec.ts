import { expect } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { purposeName } from '../../src/parameters/purpose.ts';
import { firstLinksIn } from '../support/golden.ts';
import { test } from '../support/same-tab-test.ts';
import { firstLinks, searchFor } from '../support/search.ts';
import { open, storeValues } from '../support/visit.ts';

for (const locale of locales) {
  for (const [place, set] of Object.entries(firstLinksIn(locale))) {
    const [runbook = '', purpose] = place.split(' for ');
    test(`${locale}: what is found first on ${place} is for the purpose of its page`, async ({
      page,
    }) => {
      if (purpose !== undefined) await storeValues(page, { [purposeName(runbook)]: purpose });
      await open(page, runbook === 'home' ? `/${locale}/` : `/${locale}/${runbook}/`);
      await page.keyboard.press('Control+K');
      // The first answer waits for the engine to load.
      await searchFor(page, 'lync');
      const queries = set.map(({ query }) => query);
      const answers = await firstLinks(page, queries, 1);
      const missed = set
        .map(({ query, finds }, at) => ({ query, finds, found: answers[at]?.[0] ?? '' }))
        .filter(({ finds, found }) => !finds.includes(found));
      expect(missed).toEqual([]);
    });
  }
}
