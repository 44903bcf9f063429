import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { locales } from '../../src/locales.ts';
import { eachReader } from '../support/firefox/each-reader.ts';
import { goldenQueries } from '../support/golden.ts';
import { addressIn } from '../support/unpacked.ts';

const runbookIn = (locale: string) => `${locale}/lync-push-notifications/index.html`;

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

suite('Firefox over files', { timeout: 400_000 }, () => {
  const current = eachReader();

  test('the first page goes to the language of the reader', async () => {
    const reader = current();
    await reader.open('index.html');
    await reader.page.waitForFunction(() => location.href.endsWith('/en/index.html'));
  });

  test('files share no storage, as in the Firefox that readers have', async () => {
    const reader = current();
    await reader.openRunbook(runbookIn('en'));
    await reader.enterValue('edge07.fabrikam.com');
    assert.match(String(await reader.stored('values')), /edge07/);
    await reader.openRunbook(runbookIn('ko'));
    assert.equal(await reader.stored('values'), null);
  });

  test('values follow the reader from file to file', async () => {
    const reader = current();
    await reader.openRunbook(runbookIn('en'));
    await reader.enterValue('edge07.fabrikam.com');
    await reader.followTo('ko');
    assert.equal(await reader.value(), 'edge07.fabrikam.com');
    assert.doesNotMatch(reader.page.url(), /fieldbook=/);
    assert.notEqual(await reader.page.$('[data-carried-note]:not([hidden])'), null);
    await reader.click('.brand');
    await reader.click('.home-runbooks a[href*=skype]');
    await reader.page.waitForSelector('[data-runbook=lync-skype-provisioning]');
    await reader.ready();
    assert.match(String(await reader.stored('values')), /edge07/);
  });

  test('values of another journey are shown for approval before they replace any', async () => {
    const reader = current();
    await reader.openRunbook(runbookIn('zh'));
    await reader.enterValue('mine.fabrikam.com');
    await reader.page.evaluate(() => {
      localStorage.setItem('fieldbook.journey', '0'.repeat(32));
    });
    await reader.openRunbook(runbookIn('fr'));
    await reader.enterValue('other.fabrikam.com');
    await reader.click('a[data-locale-link=zh]');
    await reader.page.waitForSelector('dialog[data-approve-values][open]');
    assert.equal(await reader.value(), 'mine.fabrikam.com');
    await reader.click('[data-close-approval]');
    assert.equal(await reader.value(), 'mine.fabrikam.com');
  });

  const parcels = {
    'a damaged': '%%%',
    'a hostile': btoa('{"version":1,"stored":{"__proto__":{"x":1}}}'),
    'an endless': 'A'.repeat(100_000),
  };
  for (const [kind, parcel] of Object.entries(parcels)) {
    test(`a link with ${kind} parcel changes nothing`, async () => {
      const reader = current();
      await reader.openRunbook(runbookIn('zh'));
      await reader.enterValue('mine.fabrikam.com');
      const address = addressIn('all', runbookIn('zh'));
      await reader.openAgain(`${address}#find-edge-server&fieldbook=${parcel}`);
      assert.equal(await reader.value(), 'mine.fabrikam.com');
      assert.equal(new URL(reader.page.url()).hash, '#find-edge-server');
    });
  }

  for (const locale of locales) {
    for (const [id, set] of Object.entries(goldenQueries(locale))) {
      test(`${locale}: search on ${id} finds what it finds on the web`, async () => {
        const reader = current();
        await reader.openRunbook(`${locale}/${id}/index.html`);
        await reader.click('button[data-search]');
        await reader.page.waitForSelector('dialog[data-search-dialog][open]');
        const queries = ['lync', ...set.map(({ query }) => query)];
        const [, ...found] = await reader.page.evaluate(firstLinks, queries);
        const root = new URL(addressIn('all', 'index.html')).pathname.replace('index.html', '');
        const missed = set.flatMap(({ query, finds }, at) => {
          const links = (found[at] ?? []).map((link) =>
            link.replace(root, '/').replace('index.html', ''),
          );
          return finds.some((place) => links.includes(place)) ? [] : { query, finds, links };
        });
        assert.deepEqual(missed, []);
      });
    }
  }
});
