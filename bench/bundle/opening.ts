import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { searchFor } from '../../tests/support/search.ts';

/** What opening a page of a bundle took, and its first search. */
export interface Opening {
  /** Until values can be entered, in milliseconds. */
  readonly usable: number;
  readonly firstSearch: number;
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

/** Opens a runbook of an unpacked bundle, and then searches for the first time on a slowed machine. */
export async function timeOpening(
  browser: Browser,
  file: string,
  slowdown: number,
): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const start = performance.now();
  await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
  await page.locator('values-form:not([hidden]) input').first().waitFor();
  const usable = performance.now() - start;
  await page.waitForLoadState('load');
  const bytes = asked.reduce(
    (sum, url) => sum + statSync(fileURLToPath(url.replace(/[?#].*$/, ''))).size,
    0,
  );
  const files = asked.length;
  await slow(page, slowdown);
  await page.locator('button[data-search]').click();
  const before = performance.now();
  await searchFor(page, 'federation');
  const firstSearch = performance.now() - before;
  await context.close();
  return { usable, firstSearch, files, bytes };
}
