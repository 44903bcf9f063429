import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from '../support/firefox/launch.ts';
import { notices, pathOf, server } from '../support/fixture-site.ts';
import { ChangingSite } from '../support/two-builds.ts';

const patience = { timeout: 30_000 };
const control = `[data-values] [name=${server.name}]`;
const later = 'files08.fabrikam.com';

suite('Firefox, which after Back shows a page as it was left', { timeout: 200_000 }, () => {
  let firefox: Browser;
  let page: Page;
  let site: ChangingSite;

  /** Waits for the page of a language, and for its scripts. */
  const arrive = async (language: string) => {
    await page.waitForSelector(`html[data-locale=${language}]`, patience);
    await page.waitForSelector('values-form:not([hidden])', patience);
  };
  /** Goes on as a link does: of a page that the driver opens, Firefox keeps none for Back. */
  const go = async (path: string, language: string) => {
    await page.evaluate((to) => void setTimeout(() => void (location.href = to), 50), path);
    await arrive(language);
  };
  const type = (text: string) =>
    page.$eval(
      control,
      (field, value) => {
        if (!(field instanceof HTMLInputElement)) return;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  const shown = () =>
    page.evaluate(
      (selectors) => ({
        field: document.querySelector<HTMLInputElement>(selectors.control)?.value,
        command: document.querySelector(selectors.place)?.textContent,
        isDone: document.querySelector<HTMLInputElement>('input[data-done]')?.checked,
        isKept: 'kept' in document.documentElement.dataset,
      }),
      {
        control,
        place: `[data-command=${notices.commands.testNotice}] pre [data-param=${server.name}]`,
      },
    );

  before(async () => {
    firefox = await launchFirefox();
    page = await firefox.newPage();
    site = await ChangingSite.start();
  });

  after(async () => {
    await firefox.close();
    await site.stop();
  });

  test('has the value that was typed meanwhile, and the step that was done', async () => {
    await page.goto(site.url + pathOf(notices), patience);
    await arrive('en');
    await type(server.value);
    await page.evaluate(() => void (document.documentElement.dataset['kept'] = ''));
    await go(pathOf(notices, 'ko'), 'ko');
    await type(later);
    await page.$eval('input[data-done]', (box) => {
      if (box instanceof HTMLInputElement) box.click();
    });
    await page.evaluate(
      () =>
        void setTimeout(() => {
          history.back();
        }, 50),
    );
    await arrive('en');
    await page
      .waitForFunction(
        (selector, value) => document.querySelector<HTMLInputElement>(selector)?.value === value,
        { timeout: 5000 },
        control,
        later,
      )
      .catch(() => undefined);
    assert.deepEqual(await shown(), { field: later, command: later, isDone: true, isKept: true });
  });
});
