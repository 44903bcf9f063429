import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from '@playwright/test';
import { answerTo, searchDialog } from '../../tests/support/search.ts';

/** What opening a page of a bundle took, and its first search. */
export interface Opening {
  /** By the page's own clock, until it is seen and values can be entered, in milliseconds; at full speed and slowed. */
  readonly usable: number;
  readonly usableSlowed: number;
  /** From the last key of a word, typed as soon as the dialog is open, to its results, in milliseconds. */
  readonly firstSearch: number;
  /** The same for a word that is pasted into the dialog at once, without a pause for search to start. */
  readonly pasted: number;
  /** What the page loaded before search was opened. */
  readonly files: number;
  readonly bytes: number;
}

/** Unpacks a bundle. */
export function unpack(zip: string, folder: string): void {
  for (const [path, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

async function slow(page: Page, slowdown: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

const query = 'federation';
/** Milliseconds between two keys of a quick typist, as in the measurement of typing. */
const pace = 120;
/** Milliseconds for which a quick hand is on a button before it presses. */
const aim = 150;

async function openFresh(
  browser: Browser,
  slowdown: number,
): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await slow(page, slowdown);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return { page, asked };
}

/** Scripts have run and there is something to see; waiting for that from outside would itself take the page's time. */
async function timeUntilUsable(page: Page): Promise<number> {
  await page.locator('values-form:not([hidden]) input').first().waitFor();
  return page.evaluate(() => {
    const times = performance
      .getEntries()
      .map((entry) =>
        entry instanceof PerformanceNavigationTiming
          ? entry.domContentLoadedEventEnd
          : entry.name === 'first-contentful-paint'
            ? entry.startTime
            : 0,
      );
    return Math.max(...times);
  });
}

/** Opens search, enters a query, and gives the milliseconds that its reader then waits. */
async function timeSearch(page: Page, enter: (input: Locator) => Promise<void>): Promise<number> {
  await page.locator('button[data-search]').hover();
  await page.waitForTimeout(aim);
  await page.locator('button[data-search]').click();
  await enter(searchDialog(page).locator('input[type=search]'));
  const before = performance.now();
  await answerTo(page, query);
  return performance.now() - before;
}

/** Opens a runbook of an unpacked bundle on a slowed machine, and then searches for the first time. */
export async function timeOpening(
  browser: Browser,
  file: string,
  slowdown: number,
): Promise<Opening> {
  const address = pathToFileURL(file).href;
  const { page, asked } = await openFresh(browser, slowdown);
  await page.goto(address);
  const usableSlowed = await timeUntilUsable(page);
  const files = asked.filter((url) => !url.endsWith('/favicon.svg'));
  const sizes = files.map((url) => statSync(fileURLToPath(url.replace(/[?#].*$/, ''))).size);
  const typed = await timeSearch(page, (input) => input.pressSequentially(query, { delay: pace }));
  await page.context().close();
  const { page: other } = await openFresh(browser, slowdown);
  await other.goto(address);
  const pasted = await timeSearch(other, (input) => input.fill(query));
  await other.context().close();
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const { page: quick } = await openFresh(browser, 1);
  await quick.goto(address);
  const usable = await timeUntilUsable(quick);
  await quick.context().close();
  return { usable, usableSlowed, firstSearch: typed, pasted, files: files.length, bytes };
}
