import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseWith } from '../../../src/parse.ts';
import { runScript } from '../../../scripts/run/child.ts';
import { commandOf } from '../../../scripts/run/command.ts';
import { tallySchema } from './tally.ts';
import type { FoundBrowser } from '../browser/find.ts';
import type { Tally } from './tally.ts';

/** Runs Playwright's tests in a browser that was found, and gives its counts. */
export async function browserTests(
  browser: FoundBrowser,
  ...args: readonly string[]
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-'));
  const file = join(folder, 'tally.json');
  try {
    const code = await runScript(commandOf('@playwright/test', 'playwright'), ['test', ...args], {
      FIELDBOOK_TALLY: file,
      FIELDBOOK_BROWSER_FOUND: browser.executablePath,
      FIELDBOOK_BROWSER_LIBRARIES: browser.env?.['LD_LIBRARY_PATH'] ?? '',
    });
    if (!existsSync(file)) throw new Error('Playwright ended before it had counted its tests.');
    const tally = parseWith(tallySchema, JSON.parse(readFileSync(file, 'utf8')), file);
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A browser in words. */
export function browserText({ version, source, executablePath }: FoundBrowser): string {
  return `Chromium ${version}, ${source}: ${executablePath}`;
}
