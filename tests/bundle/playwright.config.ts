import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { chromium109 } from '../support/browser/chromium-109.ts';
import {
  baseConfig,
  findBrowserFirst,
  foundBrowser,
  launchOptions,
} from '../support/playwright-base.ts';

const last = chromium109();

export default defineConfig({
  ...baseConfig,
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(import.meta.dirname, '../../test-results/bundle'),
  globalSetup: [findBrowserFirst, './unpack.ts'],
  use: { ...baseConfig.use, viewport: { width: 1280, height: 900 } },
  projects: [
    { name: 'Chromium', use: { launchOptions: launchOptions(foundBrowser) } },
    ...(last === undefined
      ? []
      : [{ name: 'Chromium 109', use: { launchOptions: launchOptions(last) } }]),
  ],
});
