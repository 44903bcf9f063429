import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { locales } from '../../src/locales.ts';
import { eachReader } from '../support/firefox/each-reader.ts';
import { goldenQueries } from '../support/golden.ts';
import { realBundles } from '../support/unpacked.ts';

/** Types queries and gives the addresses of the first three results of each; runs in the page. */
async function firstLinks(queries: readonly string[]): Promise<string[][]> {
  const input = document.querySelector<HTMLInputElement>('[data-search-dialog] [type=search]');
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  if (!input || !results) throw new Error('The page has no search.');
  const answer = (query: string) =>
    new Promise<void>((answered) => {
      const observer = new MutationObserver(() => {
        if (results.dataset['searchResults'] !== query) return;
        observer.disconnect();
        answered();
      });
      observer.observe(results, { attributes: true });
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  const found: string[][] = [];
  for (const query of queries) {
    await answer(query);
    const links = [...results.querySelectorAll('a')].slice(0, 3);
    found.push(links.map(({ pathname, hash }) => pathname + hash));
  }
  return found;
}

suite('Firefox over files: what people search for', { timeout: 400_000 }, () => {
  const current = eachReader(realBundles);

  for (const locale of locales) {
    for (const [id, set] of Object.entries(goldenQueries(locale))) {
      test(`${locale}: search on ${id} finds what it finds on the web`, async () => {
        const reader = current();
        await reader.openRunbook(`${locale}/${id}/index.html`);
        await reader.click('button[data-search]');
        await reader.page.waitForSelector('dialog[data-search-dialog][open]');
        const queries = ['lync', ...set.map(({ query }) => query)];
        const [, ...found] = await reader.page.evaluate(firstLinks, queries);
        const missed = set.flatMap(({ query, finds }, at) => {
          const links = (found[at] ?? []).map((link) => realBundles.onSite(link));
          return finds.some((place) => links.includes(place)) ? [] : { query, finds, links };
        });
        assert.deepEqual(missed, []);
      });
    }
  }
});
