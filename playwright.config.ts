import { defineConfig } from '@playwright/test';
import { launchArguments } from './tests/support/browser/candidate.ts';
import { findBrowser } from './tests/support/browser/find.ts';
import { freePort } from './tests/support/free-port.ts';

// Each worker reads this file again and inherits what the first reading put in the environment.
if (process.env['FIELDBOOK_BROWSER_FOUND'] === undefined) {
  const browser = await findBrowser();
  process.env['FIELDBOOK_BROWSER_FOUND'] = browser.executablePath;
  process.env['FIELDBOOK_BROWSER_LIBRARIES'] = browser.env?.['LD_LIBRARY_PATH'] ?? '';
  console.log(
    `Browser: Chromium ${browser.version}, ${browser.source} (${browser.executablePath})`,
  );
}
process.env['FIELDBOOK_PORT'] ??= String(await freePort());

const url = `http://127.0.0.1:${process.env['FIELDBOOK_PORT']}/`;
const libraries = process.env['FIELDBOOK_BROWSER_LIBRARIES'];
const root = process.env['FIELDBOOK_DIST'] ?? 'dist';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  expect: { timeout: 10_000 },
  timeout: 60_000,
  workers: 2,
  reporter: [
    [process.env['CI'] === undefined ? 'list' : 'dot'],
    ['./tests/support/runner/playwright-tally.ts'],
  ],
  use: {
    baseURL: url,
    actionTimeout: 10_000,
    navigationTimeout: 30_000,
    locale: 'en-US',
    launchOptions: {
      executablePath: process.env['FIELDBOOK_BROWSER_FOUND'],
      args: [...launchArguments],
      ...(libraries ? { env: { ...process.env, LD_LIBRARY_PATH: libraries } } : {}),
    },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node src/integrations/serve/main.ts --port ${process.env['FIELDBOOK_PORT']} --root "${root}"`,
    url,
    reuseExistingServer: false,
    timeout: 15_000,
  },
});
