import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from '@playwright/test';
import { answerTo, searchDialog } from '../../tests/support/search.ts';

/** What opening a page of a bundle took, and its first search. */
export interface Opening {
  /** Until values can be entered, in milliseconds. */
  readonly usable: number;
  /** From the last key of a word, typed as soon as the dialog is open, to its results, in milliseconds. */
  readonly firstSearch: number;
  /** The same for a word that is pasted into the dialog at once, while search is still starting. */
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

async function openFresh(browser: Browser): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return { page, asked };
}

/** Opens search on a slowed machine, enters a query, and gives the milliseconds that its reader then waits. */
async function timeSearch(
  page: Page,
  slowdown: number,
  enter: (input: Locator) => Promise<void>,
): Promise<number> {
  await slow(page, slowdown);
  await page.locator('button[data-search]').click();
  await enter(searchDialog(page).locator('input[type=search]'));
  const before = performance.now();
  await answerTo(page, query);
  return performance.now() - before;
}

/** Opens a runbook of an unpacked bundle, and then searches for the first time on a slowed machine. */
export async function timeOpening(
  browser: Browser,
  file: string,
  slowdown: number,
): Promise<Opening> {
  const address = pathToFileURL(file).href;
  const { page, asked } = await openFresh(browser);
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('values-form:not([hidden]) input').first().waitFor();
  const usable = performance.now() - start;
  await page.waitForLoadState('load');
  const files = asked.filter((url) => !url.endsWith('/favicon.svg'));
  const sizes = files.map((url) => statSync(fileURLToPath(url.replace(/[?#].*$/, ''))).size);
  const typed = await timeSearch(page, slowdown, (input) =>
    input.pressSequentially(query, { delay: pace }),
  );
  await page.context().close();
  const { page: other } = await openFresh(browser);
  await other.goto(address);
  const pasted = await timeSearch(other, slowdown, (input) => input.fill(query));
  await other.context().close();
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { usable, firstSearch: typed, pasted, files: files.length, bytes };
}
