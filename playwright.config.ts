import { defineConfig } from '@playwright/test';
import { dist } from './tests/support/dist.ts';
import { fixtureDist } from './tests/support/fixture-site.ts';
import { largeDist } from './tests/support/large-site.ts';
import { freePort } from './tests/support/free-port.ts';
import { baseConfig, foundBrowser, launchOptions } from './tests/support/playwright-base.ts';

process.env['FIELDBOOK_PORT'] ??= String(await freePort());
process.env['FIELDBOOK_FIXTURE_PORT'] ??= String(await freePort());
process.env['FIELDBOOK_LARGE_PORT'] ??= String(await freePort());

const pagesUrl = `http://127.0.0.1:${process.env['FIELDBOOK_PORT']}/`;
const fixtureUrl = `http://127.0.0.1:${process.env['FIELDBOOK_FIXTURE_PORT']}/`;
const largeUrl = `http://127.0.0.1:${process.env['FIELDBOOK_LARGE_PORT']}/`;

/** Serves a built site while the tests run. */
function server(url: string, root: string) {
  return {
    command: `node scripts/serve/main.ts --port ${new URL(url).port} --root "${root}"`,
    url,
    reuseExistingServer: false,
    timeout: 15_000,
  };
}

export default defineConfig({
  ...baseConfig,
  testDir: 'tests',
  outputDir: 'test-results',
  use: {
    ...baseConfig.use,
    launchOptions: launchOptions(foundBrowser),
    // Each test has a new profile, which would keep the site for offline use again. Tests of that allow it.
    serviceWorkers: 'block',
  },
  projects: [
    // On the real site, what is about its content: the search for it, and the health of every page.
    { name: 'pages', testMatch: 'pages/**/*.spec.ts', use: { baseURL: pagesUrl } },
    // Behaviour, on a site that nobody edits for its readers.
    {
      name: 'behaviour',
      testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
      use: { baseURL: fixtureUrl },
    },
    // What is there only where runbooks fill more than one page.
    { name: 'large', testMatch: 'large/**/*.spec.ts', use: { baseURL: largeUrl } },
  ],
  webServer: [server(pagesUrl, dist), server(fixtureUrl, fixtureDist), server(largeUrl, largeDist)],
});
