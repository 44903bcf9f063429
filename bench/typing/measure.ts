import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchArguments } from '../../tests/support/browser/candidate.ts';
import { findBrowser } from '../../tests/support/browser/find.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { staticServer } from '../../scripts/serve/static.ts';
import { crowdedPage } from './page.ts';
import { typeAndTime } from './timing.ts';
import type { Timings } from './timing.ts';

/** What is typed, where, and on how slow a machine. */
export const setting = {
  source: 'en/lync-push-notifications/index.html',
  parameter: 'edgeFqdn',
  places: 1_000,
  slowdown: 4,
  warmUp: 'edge01.contoso.com',
  text: 'accessproxy.emea.fabrikam-pharmaceuticals.com',
  rounds: 2,
  pause: 120,
} as const;

/** Types into the real form of a page with a thousand places, and times each key. */
export async function measureTyping(dist: string): Promise<Timings> {
  const html = crowdedPage(
    readFileSync(join(dist, setting.source), 'utf8'),
    setting.parameter,
    setting.places,
  );
  const server = staticServer(dist);
  const port = await listen(server, 0);
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...launchArguments],
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const address = `http://127.0.0.1:${port}/en/crowded/`;
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(address, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: setting.slowdown });
    return await typeAndTime(page, setting);
  } finally {
    await browser.close();
    server.close();
  }
}
