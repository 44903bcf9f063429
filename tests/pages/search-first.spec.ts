import { expect, test } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { firstLinksIn } from '../support/golden.ts';
import { firstLinks, searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

for (const locale of locales) {
  for (const [runbook, set] of Object.entries(firstLinksIn(locale))) {
    test(`${locale}: what is found first on ${runbook} is for the purpose of its page`, async ({
      page,
    }) => {
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
