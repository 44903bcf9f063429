import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { server } from '../fixture-site.ts';
import type { Bundles } from '../unpacked.ts';

const field = `[name=${server.name}]`;

/** A reader of the bundle of all languages in Firefox, with a storage of their own. */
export class Reader {
  readonly #context: BrowserContext;
  readonly #bundles: Bundles;
  readonly #misdeeds: string[] = [];
  #page: Page;

  private constructor(context: BrowserContext, bundles: Bundles, page: Page) {
    this.#context = context;
    this.#bundles = bundles;
    this.#page = this.#watched(page);
  }

  /** Opens a first tab for a reader who has stored nothing yet. */
  static async enter(firefox: Browser, bundles: Bundles): Promise<Reader> {
    const context = await firefox.createBrowserContext();
    return new Reader(context, bundles, await context.newPage());
  }

  /** The tab that the reader looks at. */
  get page(): Page {
    return this.#page;
  }

  /** Opens another tab. */
  async openTab(): Promise<void> {
    this.#page = this.#watched(await this.#context.newPage());
  }

  /** Opens a file of the bundle. */
  async open(path: string): Promise<void> {
    await this.#page.goto(this.#bundles.addressIn('all', path));
  }

  /** Opens a runbook and waits until it can be used. */
  async openRunbook(path: string): Promise<void> {
    await this.open(path);
    await this.ready();
  }

  /** Opens an address by itself, also where it differs from the current one in its fragment alone. */
  async openAgain(address: string): Promise<void> {
    await this.#page.goto('about:blank');
    await this.#page.goto(address);
    await this.ready();
  }

  /** Waits until the scripts of a runbook have run. */
  async ready(): Promise<void> {
    await this.#page.waitForFunction(
      () =>
        customElements.get('command-block') !== undefined &&
        document.querySelector('values-form:not([hidden])') !== null,
    );
  }

  /** Clicks on what a selector finds, as a mouse does. */
  async click(selector: string): Promise<void> {
    await this.#page.locator(selector).click();
  }

  /** Follows the link to a runbook's page in another language. */
  async followTo(locale: string): Promise<void> {
    await this.click(`a[data-locale-link=${locale}]`);
    await this.#arrive(locale);
  }

  /** Goes back to a runbook's page in another language. */
  async backTo(locale: string): Promise<void> {
    // Puppeteer would wait for a load, and a page that comes from the cache of visited ones has none.
    await this.#page.evaluate(() => {
      history.back();
    });
    await this.#arrive(locale);
  }

  /** Types a value into the field of the server, in place of what stands there. */
  async enterValue(text: string): Promise<void> {
    await this.click(field);
    await this.#page.$eval(field, (input) => {
      if (input instanceof HTMLTextAreaElement) input.select();
    });
    await this.#page.keyboard.type(text);
  }

  /** The value in the field of the server. */
  value(): Promise<string | undefined> {
    return this.#page.$eval(field, (input) =>
      input instanceof HTMLTextAreaElement ? input.value : undefined,
    );
  }

  /** What the current file has stored under keys that name something, such as values; null if nothing. */
  stored(name: string): Promise<string | null> {
    return this.#page.evaluate((part) => {
      const all = Object.entries(localStorage).filter(
        ([key]) => key.startsWith('fieldbook') && key.includes(part),
      );
      return all.length === 0 ? null : JSON.stringify(all.sort());
    }, name);
  }

  /** Waits for the note that shows what the link brought, and gives its text. */
  async offer(): Promise<string> {
    const note = await this.#page.waitForSelector('[data-link-offer]');
    return (await note?.evaluate(({ textContent }) => textContent)) ?? '';
  }

  /** Uses what the link brought with one key. */
  async useOffer(): Promise<void> {
    await this.offer();
    await this.#page.waitForSelector('[data-link-offer] .button-primary:not([aria-disabled])');
    await this.#page.keyboard.press('Enter');
    await this.#page.waitForFunction(() => document.querySelector('[data-link-offer]') === null);
  }

  /** Whether the page asks the reader something. */
  async isAsked(): Promise<boolean> {
    return (await this.#page.$('dialog[open], [data-link-offer]')) !== null;
  }

  /** Closes the reader's tabs, once nothing was said on the console and nothing was asked of a network. */
  async leave(): Promise<void> {
    await this.#context.close();
    assert.deepEqual(this.#misdeeds, []);
  }

  async #arrive(locale: string): Promise<void> {
    await this.#page.waitForSelector(`html[data-locale=${locale}]`);
    await this.ready();
  }

  #watched(page: Page): Page {
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => {
      this.#misdeeds.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#misdeeds.push(String(error)));
    page.on('request', (request) => {
      const local = /^(?:file|about|blob|data):/.test(request.url());
      if (!local) this.#misdeeds.push(`asks for ${request.url()}`);
    });
    return page;
  }
}
