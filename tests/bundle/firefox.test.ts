import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { notices, report, server } from '../support/fixture-site.ts';
import { eachReader } from '../support/firefox/each-reader.ts';
import { hostileFragment } from '../support/link-fragment.ts';
import { fixtureBundles } from '../support/unpacked.ts';

const runbookIn = (locale: string) => `${locale}/${notices.id}/index.html`;

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
    await reader.enterValue(server.value);
    assert.match(String(await reader.stored('/values/')), new RegExp(server.computer));
    await reader.openRunbook(runbookIn('ko'));
    assert.equal(await reader.stored('/values/'), null);
  });

  test('values follow the reader from file to file', async () => {
    const reader = current();
    await reader.openRunbook(runbookIn('en'));
    await reader.enterValue(server.value);
    await reader.followTo('ko');
    assert.equal(await reader.value(), '');
    const offered = await reader.offer();
    assert.ok(offered.includes(server.value), offered);
    assert.equal(await reader.stored('/values/'), null);
    await reader.useOffer();
    assert.equal(await reader.value(), server.value);
    assert.doesNotMatch(reader.page.url(), /fieldbook=/);
    assert.notEqual(await reader.page.$('[data-handoff-note=carried]:not([hidden])'), null);
    await reader.click('.brand');
    // Each file with a form asks once for itself.
    await reader.useOffer();
    await reader.click(`.home-runbooks a[href*=${report.id}]`);
    await reader.page.waitForSelector(`[data-runbook=${report.id}]`);
    await reader.ready();
    await reader.useOffer();
    assert.match(String(await reader.stored('/values/')), new RegExp(server.computer));
    await reader.click('.brand');
    await reader.click(`.home-runbooks a[href*=${report.id}]`);
    await reader.page.waitForSelector(`[data-runbook=${report.id}]`);
    await reader.ready();
    assert.equal(await reader.isAsked(), false);
  });

  test('a link of a drawing leads to its step', async () => {
    const reader = current();
    await reader.openRunbook(runbookIn('en'));
    await reader.click('.background > summary');
    await reader.click(`figure svg + svg a[href='#${notices.steps.server}'] rect`);
    await reader.page.waitForFunction((id) => location.hash === `#${id}`, {}, notices.steps.server);
  });

  test('a stranger’s link fills in nothing on a fresh page until the reader agrees', async () => {
    const reader = current();
    const address = fixtureBundles.addressIn('all', runbookIn('zh'));
    await reader.openAgain(address + hostileFragment);
    assert.ok((await reader.offer()).includes('evil.example'));
    const command = `command-block[data-command=${notices.commands.testNotice}] pre`;
    const text = () => reader.page.$eval(command, ({ textContent }) => textContent);
    assert.doesNotMatch(await text(), /evil/);
    assert.equal(await reader.stored('/values/'), null);
    assert.equal(await reader.stored('/done/'), null);
    await reader.page.keyboard.press('Escape');
    await reader.followTo('ko');
    assert.equal(await reader.isAsked(), false);
    assert.equal(await reader.stored('/values/'), null);
    await reader.openAgain(address + hostileFragment);
    await reader.useOffer();
    assert.match(await text(), /evil/);
  });

  test('values of another journey are shown for approval before they replace any', async () => {
    const reader = current();
    await reader.openRunbook(runbookIn('zh'));
    await reader.enterValue('mine.fabrikam.com');
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
      const address = fixtureBundles.addressIn('all', runbookIn('zh'));
      await reader.openAgain(`${address}#${notices.steps.server}&fieldbook=${parcel}`);
      assert.equal(await reader.value(), 'mine.fabrikam.com');
      assert.equal(new URL(reader.page.url()).hash, `#${notices.steps.server}`);
    });
  }
});
