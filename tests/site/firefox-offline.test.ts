import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from '../support/firefox/launch.ts';
import { notices, pathOf, report } from '../support/fixture-site.ts';
import { ChangingSite } from '../support/two-builds.ts';

const patience = { timeout: 60_000 };

async function waitForPage(page: Page, path: string): Promise<void> {
  await page.waitForFunction(
    async (path) => {
      for (const name of await caches.keys())
        if (name.endsWith('-pages') && (await (await caches.open(name)).match(path))) return true;
      return false;
    },
    patience,
    path,
  );
}

suite('Firefox, whose server goes away', { timeout: 400_000 }, () => {
  let firefox: Browser;
  let page: Page;
  let site: ChangingSite;
  let isStopped = false;

  const open = (path: string) => page.goto(site.url + path, patience);
  const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent);

  before(async () => {
    firefox = await launchFirefox();
    page = await firefox.newPage();
    site = await ChangingSite.start();
  });

  after(async () => {
    await firefox.close();
    if (!isStopped) await site.stop();
  });

  test('opens what was visited and the language that was kept, and says what is not kept', async () => {
    await open(pathOf(notices, 'fr'));
    await waitForPage(page, pathOf(notices, 'fr'));
    await open('/en/download/#keep');
    await page.waitForSelector('[data-keep-take]:not([hidden])', patience);
    await page.click('[data-keep-take]');
    await page.waitForSelector('[data-keep-drop]:not([hidden])', patience);
    await site.stop();
    isStopped = true;

    await open(pathOf(notices, 'fr').replace(/\/$/, ''));
    assert.equal(page.url(), site.url + pathOf(notices, 'fr'));
    await page.waitForSelector('values-form', patience);
    await open(pathOf(report));
    assert.equal(page.url(), site.url + pathOf(report));
    await page.waitForSelector('values-form', patience);

    await open('/ko/nope/');
    assert.match(page.url(), /\/(?:en|fr)\/offline\/\?asked=%2Fko%2Fnope%2F$/);
    await page.waitForSelector('[data-kept-list] a', patience);
    assert.match(await textOf('[data-asked-text]'), /\/ko\/nope\/$/);
  });
});
