import { findBrowser } from './browser/find.ts';

/** Finds the browser of a run, unless `npm test` has found it already, and leaves it in the environment of the workers. */
export default async function setUp(): Promise<void> {
  if (process.env['FIELDBOOK_BROWSER_FOUND'] !== undefined) return;
  const browser = await findBrowser();
  process.env['FIELDBOOK_BROWSER_FOUND'] = browser.executablePath;
  process.env['FIELDBOOK_BROWSER_LIBRARIES'] = browser.env?.['LD_LIBRARY_PATH'] ?? '';
  console.log(
    `Browser: Chromium ${browser.version}, ${browser.source} (${browser.executablePath})`,
  );
}
