import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from '../support/firefox/launch.ts';
import { notices, pathOf, server } from '../support/fixture-site.ts';
import { ChangingSite } from '../support/two-builds.ts';

const patience = { timeout: 60_000 };
const control = `[data-values] [name=${server.name}]`;
const place = `[data-command=${notices.commands.testNotice}] pre [data-param=${server.name}]`;
const report = '/shown?';

suite('Firefox, which after Back shows a page as it was left', { timeout: 400_000 }, () => {
  let firefox: Browser;
  let site: ChangingSite;

  const isThere = async (page: Page, language: string) => {
    await page.waitForSelector(`html[data-locale=${language}]`, patience);
    await page.waitForSelector('values-form:not([hidden])', patience);
  };
  const type = (page: Page, text: string) =>
    page.$eval(
      control,
      (field, value) => {
        if (!(field instanceof HTMLTextAreaElement)) return;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );

  /** Has the page ask the server for an address that says what it shows after Back: the driver loses such a page. */
  const reportWhenBack = (page: Page) =>
    page.evaluate(
      (names) => {
        addEventListener('pageshow', () => {
          const said = new URLSearchParams({
            field: document.querySelector<HTMLTextAreaElement>(names.control)?.value ?? '',
            command: document.querySelector(names.place)?.textContent ?? '',
            done: String(document.querySelector<HTMLInputElement>('input[data-done]')?.checked),
          });
          void fetch(`${names.report}${said}`);
        });
      },
      { control, place, report },
    );

  /** What a page shows after Back; nothing where Firefox did not keep it, as when it was still loading. */
  const afterBack = async (value: string): Promise<string | undefined> => {
    const page = await firefox.newPage();
    await page.goto(site.url + pathOf(notices), patience);
    await isThere(page, 'en');
    await type(page, server.value);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await reportWhenBack(page);
    const next = pathOf(notices, 'ko');
    // As a link does: of a page that the driver opens, Firefox keeps none for Back.
    await page.evaluate((to) => void window.setTimeout(() => void (location.href = to), 50), next);
    await isThere(page, 'ko');
    await type(page, value);
    await page.$eval('input[data-done]', (box) => {
      if (box instanceof HTMLInputElement && !box.checked) box.click();
    });
    await page.evaluate(() => {
      window.setTimeout(() => {
        history.back();
      }, 50);
    });
    for (let tries = 0; tries < 50; tries += 1) {
      const told = site.asked.find((path) => path.startsWith(report));
      if (told !== undefined) return told;
      await setTimeout(200);
    }
    return undefined;
  };

  before(async () => {
    firefox = await launchFirefox();
    site = await ChangingSite.start();
  });

  after(async () => {
    await firefox.close();
    await site.stop();
  });

  test('has the value that was typed meanwhile, and the step that was done', async () => {
    const value = 'files08.fabrikam.com';
    let told: string | undefined;
    for (let tries = 0; tries < 4 && told === undefined; tries += 1) told = await afterBack(value);
    assert.equal(told, `${report}field=${value}&command=${value}&done=true`);
  });
});
