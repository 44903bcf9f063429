import { defineConfig } from '@playwright/test';
import { freePort } from './tests/support/free-port.ts';
import { baseConfig, foundBrowser, launchOptions } from './tests/support/playwright-base.ts';

process.env['FIELDBOOK_PORT'] ??= String(await freePort());

const port = process.env['FIELDBOOK_PORT'];
const url = `http://127.0.0.1:${port}/`;
const root = process.env['FIELDBOOK_DIST'] ?? 'dist';

export default defineConfig({
  ...baseConfig,
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: 'test-results',
  use: { ...baseConfig.use, baseURL: url, launchOptions: launchOptions(foundBrowser) },
  webServer: {
    command: `node scripts/serve/main.ts --port ${port} --root "${root}"`,
    url,
    reuseExistingServer: false,
    timeout: 15_000,
  },
});
