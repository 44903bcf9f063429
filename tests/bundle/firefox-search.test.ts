import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { locales } from '../../src/locales.ts';
import { answersInPage } from '../support/answers-in-page.ts';
import { eachReader } from '../support/firefox/each-reader.ts';
import { goldenQueries } from '../support/golden.ts';
import { turnOf } from '../support/size.ts';
import { realBundles } from '../support/unpacked.ts';

suite('Firefox over files: what people search for', { timeout: 400_000 }, () => {
  const current = eachReader(realBundles);

  for (const locale of locales) {
    for (const [id, all] of Object.entries(goldenQueries(locale))) {
      const set = turnOf(all, 2, 3);
      test(`${locale}: search on ${id} finds what it finds on the web`, async () => {
        const reader = current();
        await reader.openRunbook(`${locale}/${id}/index.html`);
        await reader.click('button[data-search]');
        await reader.page.waitForSelector('dialog[data-search-dialog][open]');
        const queries = ['lync', ...set.map(({ query }) => query)];
        const [, ...found] = await reader.page.evaluate(answersInPage, queries);
        const missed = set.flatMap(({ query, finds }, at) => {
          const first = found[at]?.links.slice(0, 3) ?? [];
          const links = first.map((link) => realBundles.onSite(link));
          return finds.some((place) => links.includes(place)) ? [] : { query, finds, links };
        });
        assert.deepEqual(missed, []);
      });
    }
  }
});
