import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBrowser } from '../in-browser.ts';
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
  return inBrowser(dist, async (browser, root) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const address = `${root}/en/crowded/`;
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(address, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: setting.slowdown });
    return typeAndTime(page, setting);
  });
}
