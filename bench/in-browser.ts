import { chromium, type Browser } from '@playwright/test';
import { launchArguments } from '../tests/support/browser/candidate.ts';
import { findBrowser } from '../tests/support/browser/find.ts';
import { listen } from '../scripts/serve/listen.ts';
import { staticServer } from '../scripts/serve/static.ts';

/** Serves a built site and measures it in Chromium; `root` is the address of the site, without its last slash. */
export async function inBrowser<T>(
  site: string,
  measure: (browser: Browser, root: string) => Promise<T>,
): Promise<T> {
  const server = staticServer(site);
  const root = `http://127.0.0.1:${await listen(server, 0)}`;
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...launchArguments],
    env: { ...process.env, ...env },
  });
  try {
    return await measure(browser, root);
  } finally {
    await browser.close();
    server.close();
  }
}
