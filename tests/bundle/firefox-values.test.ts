import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, suite, test } from 'node:test';
import * as z from 'zod/mini';
import { parseWith } from '../../src/parse.ts';
import { Firefox } from '../support/firefox/firefox.ts';
import { addressIn, removeUnpacked } from '../support/unpacked.ts';
import { ready, type FirefoxPage } from '../support/firefox/page.ts';

const field = 'document.querySelector("[name=edgeFqdn]")';
/** Follows a link as far as to the address that it opens, which the browser would remember. */
const addressOfLink = `new Promise((found) => {
  const link = document.querySelector('a[data-locale-link=ko]');
  const hold = (event) => { event.preventDefault(); found(link.href); };
  addEventListener('click', hold, { once: true });
  link.click();
})`;
const runbookLink = '.home-runbooks a[href*=push-notifications]';

/** In Firefox each page has a storage of its own: what it remembers may be older than what the reader did elsewhere. */
suite('Firefox over files: the newest of what a reader did counts', { timeout: 200_000 }, () => {
  let firefox: Firefox;
  let page: FirefoxPage;

  // A profile of its own for each: what one test leaves behind would be the other's old entries.
  beforeEach(async () => {
    firefox = await Firefox.launch();
    page = await firefox.newPage();
  });
  afterEach(async () => {
    assert.deepEqual(page.errors, []);
    await firefox.close();
  });
  after(removeUnpacked);

  async function openRunbook(locale: string): Promise<void> {
    await page.goto(addressIn('all', `${locale}/lync-push-notifications/index.html`));
    await page.until(ready);
  }

  async function fromStart(): Promise<void> {
    await page.goto(addressIn('all', 'index.html'));
    await page.until('document.querySelector(".home-runbooks")');
    await follow(runbookLink);
  }

  async function follow(selector: string): Promise<void> {
    await page.click(selector);
    await page.until(`${field} && ${ready}`);
  }

  async function followTo(locale: string): Promise<void> {
    await page.click(`a[data-locale-link=${locale}]`);
    await page.until(`document.documentElement.dataset.locale === "${locale}" && ${ready}`);
  }

  async function backTo(locale: string): Promise<void> {
    await page.back();
    await page.until(`document.documentElement.dataset.locale === "${locale}" && ${ready}`);
  }

  async function enter(text: string): Promise<void> {
    await page.click('[name=edgeFqdn]');
    await page.evaluate(`${field}.select()`);
    await page.type(text);
  }

  async function clear(): Promise<void> {
    await page.click('[data-clear]');
    await page.click('[data-clear-dialog] [data-confirm]');
  }

  async function openAgain(address: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(address);
    await page.until(ready);
  }

  const value = () => page.evaluate(`${field}.value`);
  const stored = (key: string) => page.evaluate(`localStorage.getItem("fieldbook.${key}")`);
  const isAsked = () => page.evaluate('document.querySelector("dialog[open]") !== null');

  test('a new tab that starts from an older page takes no value back and no tick away', async () => {
    await fromStart();
    await enter('day1.fabrikam.com');
    await page.click('.brand');
    await page.until('document.querySelector(".home-runbooks")');
    await follow(runbookLink);
    await enter('day2.fabrikam.com');
    await page.click('[data-done]');
    const ticked = await stored('done');
    assert.notEqual(ticked, null);
    page = await firefox.newPage();
    await fromStart();
    assert.equal(await value(), 'day2.fabrikam.com');
    assert.equal(await stored('done'), ticked);
    assert.equal(await isAsked(), false);
  });

  test('going back and following the link again takes no value back', async () => {
    await openRunbook('en');
    await enter('old.fabrikam.com');
    await followTo('ko');
    await enter('new.fabrikam.com');
    await backTo('en');
    await followTo('ko');
    assert.equal(await value(), 'new.fabrikam.com');
    await followTo('en');
    assert.equal(await value(), 'new.fabrikam.com');
    await backTo('ko');
    await backTo('en');
    assert.equal(await value(), 'new.fabrikam.com');
  });

  test('values that were cleared stay cleared, and are cleared on the pages that follow', async () => {
    await openRunbook('en');
    await enter('old.fabrikam.com');
    await followTo('fr');
    assert.equal(await value(), 'old.fabrikam.com');
    await clear();
    assert.equal(await stored('values'), null);
    assert.doesNotMatch(String(await stored('stamps')), /fabrikam/);
    await backTo('en');
    await followTo('fr');
    assert.equal(await value(), '');
    assert.equal(await stored('values'), null);
    await followTo('en');
    assert.equal(await stored('values'), null);
    assert.equal(await value(), '');
  });

  test('an address from the list of visited pages takes nothing back', async () => {
    await openRunbook('en');
    await enter('old.fabrikam.com');
    const visited = parseWith(z.string(), await page.evaluate(addressOfLink), 'address');
    assert.match(visited, /&fieldbook=/);
    await followTo('ko');
    await enter('new.fabrikam.com');
    await openAgain(visited);
    assert.equal(await value(), 'new.fabrikam.com');
    await clear();
    await openAgain(visited);
    assert.equal(await value(), '');
    assert.equal(await isAsked(), false);
  });
});
