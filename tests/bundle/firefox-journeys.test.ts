import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { notices } from '../support/fixture-site.ts';
import { eachReader } from '../support/firefox/each-reader.ts';
import type { Reader } from '../support/firefox/reader.ts';

const runbookIn = (locale: string) => `${locale}/${notices.id}/index.html`;

async function followFromHome(reader: Reader): Promise<void> {
  await reader.click(`.home-runbooks a[href*=${notices.id}]`);
  await reader.page.waitForSelector(`[data-runbook=${notices.id}]`);
  await reader.ready();
}

async function fromStart(reader: Reader): Promise<void> {
  await reader.open('index.html');
  await followFromHome(reader);
}

async function clear(reader: Reader): Promise<void> {
  await reader.click('[data-clear]');
}

/** Follows a link as far as to the address that it opens, which the browser would remember. */
function addressOfLink(reader: Reader): Promise<string> {
  return reader.page.$eval(
    'a[data-locale-link=ko]',
    (link) =>
      new Promise<string>((found) => {
        const hold = (event: Event) => {
          event.preventDefault();
          found(link.href);
        };
        addEventListener('click', hold, { once: true });
        link.click();
      }),
  );
}

/** In Firefox each page has a storage of its own: what it remembers may be older than what the reader did elsewhere. */
suite('Firefox over files: the newest of what a reader did counts', { timeout: 400_000 }, () => {
  const current = eachReader();

  test('a new tab that starts from an older page takes no value back and no tick away', async () => {
    const reader = current();
    await fromStart(reader);
    await reader.enterValue('day1.fabrikam.com');
    await reader.click('.brand');
    await followFromHome(reader);
    await reader.enterValue('day2.fabrikam.com');
    await reader.click('[data-done]');
    const ticked = await reader.stored('/done/');
    assert.notEqual(ticked, null);
    await reader.openTab();
    await fromStart(reader);
    assert.equal(await reader.value(), 'day2.fabrikam.com');
    assert.equal(await reader.stored('/done/'), ticked);
    assert.equal(await reader.isAsked(), false);
  });

  test('going back and following the link again takes no value back', async () => {
    const reader = current();
    await reader.openRunbook(runbookIn('en'));
    await reader.enterValue('old.fabrikam.com');
    await reader.followTo('ko');
    await reader.useOffer();
    await reader.enterValue('new.fabrikam.com');
    await reader.backTo('en');
    await reader.followTo('ko');
    assert.equal(await reader.value(), 'new.fabrikam.com');
    await reader.followTo('en');
    assert.equal(await reader.value(), 'new.fabrikam.com');
    await reader.backTo('ko');
    await reader.backTo('en');
    assert.equal(await reader.value(), 'new.fabrikam.com');
  });

  test('values that were cleared stay cleared, and are cleared on the pages that follow', async () => {
    const reader = current();
    await reader.openRunbook(runbookIn('en'));
    await reader.enterValue('old.fabrikam.com');
    await reader.followTo('fr');
    await reader.useOffer();
    assert.equal(await reader.value(), 'old.fabrikam.com');
    await clear(reader);
    assert.equal(await reader.stored('/values/'), null);
    assert.doesNotMatch(String(await reader.stored('stamps')), /fabrikam/);
    await reader.backTo('en');
    await reader.followTo('fr');
    assert.equal(await reader.value(), '');
    assert.equal(await reader.stored('/values/'), null);
    await reader.followTo('en');
    assert.equal(await reader.stored('/values/'), null);
    assert.equal(await reader.value(), '');
  });

  test('an address from the list of visited pages takes nothing back', async () => {
    const reader = current();
    await reader.openRunbook(runbookIn('en'));
    await reader.enterValue('old.fabrikam.com');
    const visited = await addressOfLink(reader);
    assert.match(visited, /&fieldbook=/);
    await reader.followTo('ko');
    await reader.useOffer();
    await reader.enterValue('new.fabrikam.com');
    await reader.openAgain(visited);
    assert.equal(await reader.value(), 'new.fabrikam.com');
    await clear(reader);
    await reader.openAgain(visited);
    assert.equal(await reader.value(), '');
    assert.equal(await reader.isAsked(), false);
  });
});
