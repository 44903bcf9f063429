import { runScript } from '../../../scripts/run/child.ts';
import { commandOf } from '../../../scripts/run/command.ts';
import { toldTally } from './told-tally.ts';
import type { FoundBrowser } from '../browser/find.ts';
import type { Tally } from './tally.ts';

/** Runs Playwright's tests in a browser that was found, and gives its counts. */
export function browserTests(browser: FoundBrowser, ...args: readonly string[]): Promise<Tally> {
  return toldTally('Playwright', (env) =>
    runScript(commandOf('@playwright/test', 'playwright'), ['test', ...args], {
      ...env,
      FIELDBOOK_BROWSER_FOUND: browser.executablePath,
      FIELDBOOK_BROWSER_LIBRARIES: browser.env?.['LD_LIBRARY_PATH'] ?? '',
    }),
  );
}

/** A browser in words. */
export function browserText({ version, source, executablePath }: FoundBrowser): string {
  return `Chromium ${version}, ${source}: ${executablePath}`;
}
