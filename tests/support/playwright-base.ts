import { join } from 'node:path';
import type { LaunchOptions, PlaywrightTestConfig } from '@playwright/test';
import { launchArguments } from './browser/candidate.ts';

/**
 * The browser that this run found: `find-browser.ts` puts it in the environment before the first worker starts, and
 * each worker reads its configuration again. Reading the configuration alone, as tools do, starts no browser.
 */
export const foundBrowser = process.env['FIELDBOOK_BROWSER_FOUND'] ?? '';

const libraries = process.env['FIELDBOOK_BROWSER_LIBRARIES'] ?? '';

/** Options that start a browser, with the libraries that the found one brought. */
export function launchOptions(executablePath: string): LaunchOptions {
  const env = libraries === '' ? {} : { env: { ...process.env, LD_LIBRARY_PATH: libraries } };
  return { executablePath, args: [...launchArguments], ...env };
}

/** What runs before everything else of a run. */
export const findBrowserFirst = join(import.meta.dirname, 'find-browser.ts');

const inCi = process.env['CI'] !== undefined;

/**
 * What the browser tests of the site and of its bundles have in common. Its times, in milliseconds, only end what hangs:
 * a machine with other work takes three times as long, and how fast a page is, the bench measures.
 */
export const baseConfig = {
  fullyParallel: true,
  forbidOnly: inCi,
  globalSetup: [findBrowserFirst],
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: [[join(import.meta.dirname, 'runner', 'playwright-reporter.ts')]],
  use: {
    locale: 'en-US',
    actionTimeout: 20_000,
    navigationTimeout: 60_000,
    trace: 'off',
    screenshot: 'only-on-failure',
  },
} satisfies PlaywrightTestConfig;
