import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import * as z from 'zod/mini';
import { locales } from '../../src/locales.ts';
import { parseWith } from '../../src/parse.ts';
import { Firefox } from '../support/firefox/firefox.ts';
import { goldenQueries } from '../support/golden.ts';
import { addressIn, removeUnpacked } from '../support/unpacked.ts';
import { ready, type FirefoxPage } from '../support/firefox/page.ts';

const runbook = 'lync-push-notifications/index.html';

/** Types queries and gives the addresses of the first three results of each; runs in the page. */
const firstLinks = `async (queries) => {
  const input = document.querySelector('dialog[data-search-dialog] input[type=search]');
  const results = document.querySelector('[data-search-results]');
  const found = [];
  for (const query of queries) {
    await new Promise((answered) => {
      const observer = new MutationObserver(() => {
        if (results.dataset.searchResults === query) { observer.disconnect(); answered(); }
      });
      observer.observe(results, { attributes: true });
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    found.push([...results.querySelectorAll('a')].slice(0, 3).map(({ pathname, hash }) => pathname + hash));
  }
  return found;
}`;

suite('Firefox over files', { timeout: 400_000 }, () => {
  let firefox: Firefox;
  let page: FirefoxPage;

  async function open(path: string): Promise<void> {
    await page.goto(addressIn('all', path));
    await page.until(ready);
  }

  const text = async (expression: string) =>
    parseWith(z.string(), await page.evaluate(expression), expression);
  const valueOf = (name: string) => text(`document.querySelector('[name=${name}]').value`);

  before(async () => {
    firefox = await Firefox.launch();
    page = await firefox.newPage();
    console.log(`Firefox ${firefox.version}`);
  });

  after(async () => {
    await firefox.close();
    removeUnpacked();
  });

  test('the first page goes to the language of the reader', async () => {
    await page.goto(addressIn('all', 'index.html'));
    await page.until('location.href.endsWith("/en/index.html")');
  });

  test('files share no storage here, and values follow the reader all the same', async () => {
    await open(`en/${runbook}`);
    await page.click('[name=edgeFqdn]');
    await page.type('edge07.fabrikam.com');
    await page.click('a[data-locale-link=ko]');
    await page.until('document.documentElement.lang === "ko"');
    await page.until(ready);
    assert.equal(await valueOf('edgeFqdn'), 'edge07.fabrikam.com');
    assert.doesNotMatch(await text('location.href'), /fieldbook=/);
    assert.equal(
      await page.evaluate('document.querySelector("[data-carried-note]").hidden'),
      false,
    );
    await page.click('.brand');
    await page.until('document.querySelector(".home-runbooks")');
    await page.click('.home-runbooks a[href*=skype]');
    await page.until(ready);
    assert.match(await text('localStorage.getItem("fieldbook.values")'), /edge07/);
  });

  test('values of another journey are shown for approval before they replace any', async () => {
    await open(`zh/${runbook}`);
    await page.click('[name=edgeFqdn]');
    await page.type('mine.fabrikam.com');
    await page.evaluate('localStorage.setItem("fieldbook.journey", "0".repeat(32))');
    await open(`fr/${runbook}`);
    await page.click('[name=edgeFqdn]');
    await page.type('other.fabrikam.com');
    await page.click('a[data-locale-link=zh]');
    await page.until('document.querySelector("dialog[data-approve-values]")?.open');
    assert.equal(await valueOf('edgeFqdn'), 'mine.fabrikam.com');
    await page.click('[data-close-approval]');
    assert.equal(await valueOf('edgeFqdn'), 'mine.fabrikam.com');
  });

  test('a link with a damaged or hostile parcel changes nothing', async () => {
    for (const parcel of [
      '%%%',
      btoa('{"version":1,"stored":{"__proto__":{"x":1}}}'),
      'A'.repeat(100_000),
    ]) {
      await page.goto('about:blank');
      await page.goto(`${addressIn('all', `zh/${runbook}`)}#find-edge-server&fieldbook=${parcel}`);
      await page.until(ready);
      assert.equal(await valueOf('edgeFqdn'), 'mine.fabrikam.com');
      assert.equal(await text('location.hash'), '#find-edge-server');
    }
  });

  for (const locale of locales) {
    test(`${locale}: search finds what it finds on the web`, async () => {
      const root = await text('document.baseURI');
      assert.ok(root.startsWith('file:'));
      const missed: unknown[] = [];
      for (const [id, set] of Object.entries(goldenQueries(locale))) {
        await open(`${locale}/${id}/index.html`);
        await page.click('button[data-search]');
        await page.until('document.querySelector("dialog[data-search-dialog]").open');
        const queries = ['lync', ...set.map(({ query }) => query)];
        const answer = await page.evaluate(`(${firstLinks})(${JSON.stringify(queries)})`);
        const found = parseWith(z.array(z.array(z.string())), answer, 'results').slice(1);
        const prefix = new URL(addressIn('all', 'index.html')).pathname.replace('index.html', '');
        for (const [at, { query, finds }] of set.entries()) {
          const links = (found[at] ?? []).map((link) =>
            link.replace(prefix, '/').replace('index.html', ''),
          );
          if (!finds.some((place) => links.includes(place))) missed.push({ query, finds, links });
        }
      }
      assert.deepEqual(missed, []);
    });
  }

  test('nothing was said on the console, and nothing was asked of a network', () => {
    assert.deepEqual(page.errors, []);
    assert.deepEqual(
      page.requests.filter((url) => !/^(?:file|about|blob|data):/.test(url)),
      [],
    );
  });
});
