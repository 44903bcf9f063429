import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { chromium109 } from '../support/browser/chromium-109.ts';
import { findBrowser } from '../support/browser/find.ts';

if (process.env['FIELDBOOK_BROWSER_FOUND'] === undefined) {
  const browser = await findBrowser();
  process.env['FIELDBOOK_BROWSER_FOUND'] = browser.executablePath;
  process.env['FIELDBOOK_BROWSER_LIBRARIES'] = browser.env?.['LD_LIBRARY_PATH'] ?? '';
}
const current = process.env['FIELDBOOK_BROWSER_FOUND'];
const libraries = process.env['FIELDBOOK_BROWSER_LIBRARIES'] ?? '';
const last = chromium109();

/** No switch but these: some that others recommend let files read one another, which readers' browsers do not. */
function launch(executablePath: string): object {
  const env = libraries === '' ? {} : { env: { ...process.env, LD_LIBRARY_PATH: libraries } };
  return { launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu'], ...env } };
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(import.meta.dirname, '../../test-results/bundle'),
  globalSetup: './unpack.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  reporter: [
    [process.env['CI'] === undefined ? 'list' : 'dot'],
    ['../support/runner/playwright-tally.ts'],
  ],
  use: { locale: 'en-US', viewport: { width: 1280, height: 900 } },
  projects: [
    { name: 'Chromium', use: launch(current) },
    ...(last === undefined ? [] : [{ name: 'Chromium 109', use: launch(last) }]),
  ],
});
