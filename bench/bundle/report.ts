import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { makeDownloads } from '../../src/integrations/bundle/make-downloads.ts';
import { findRelease } from '../../src/integrations/bundle/release.ts';
import { findBrowser } from '../../tests/support/browser/find.ts';
import { percentile } from '../percentile.ts';
import { bigSite } from './big-site.ts';
import { timeOpening, unpack } from './opening.ts';
import type { Opening } from './opening.ts';

const runbook = 'lync-push-notifications/index.html';
const setting = { locale: 'en', runbooks: 1_000, slowdown: 4, rounds: 9 } as const;
const budget = { usable: 500, firstSearch: 400, one: 1_200, all: 3_000 } as const;

async function openings(browser: Browser, site: string, folder: string): Promise<Opening[]> {
  const options = { siteFolder: site, release: findRelease(resolve('.')), maxAgeDays: 180, folder };
  const made = await makeDownloads({ ...options, singleFiles: false });
  for (const { name, size } of made)
    console.log(`  ${name.padEnd(34)} ${Math.ceil(size / 1000)} kB`);
  const zip = made.find(({ name }) => name.endsWith(`-${setting.locale}.zip`));
  const unpacked = join(folder, 'unpacked');
  unpack(join(folder, zip?.name ?? ''), unpacked);
  const file = join(unpacked, setting.locale, runbook);
  const found: Opening[] = [];
  for (let round = 0; round < setting.rounds; round += 1) {
    found.push(await timeOpening(browser, file, setting.slowdown));
  }
  return found;
}

function tell(found: readonly Opening[]): boolean {
  const median = (pick: (opening: Opening) => number): number => percentile(found.map(pick), 0.5);
  const usable = median((opening) => opening.usable);
  const search = median((opening) => opening.firstSearch);
  const [first] = found;
  console.log(`  until usable             ${usable.toFixed(0)} ms (budget ${budget.usable} ms)`);
  console.log(
    `  first search             ${search.toFixed(0)} ms (budget ${budget.firstSearch} ms)`,
  );
  const pasted = median((opening) => opening.pasted);
  console.log(
    `  pasted at once           ${pasted.toFixed(0)} ms (budget ${budget.firstSearch} ms)`,
  );
  console.log(
    `  loaded when opened       ${first?.files ?? 0} files, ${Math.ceil((first?.bytes ?? 0) / 1000)} kB`,
  );
  return usable < budget.usable && Math.max(search, pasted) < budget.firstSearch;
}

/** Measures the bundles of a built site, and those of one with a thousand runbooks more. */
export async function reportBundles(dist: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-bench-'));
  const { executablePath, env } = await findBrowser();
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    console.log(`Bundles over file://, CPU slowed ${setting.slowdown}×`);
    const isKept = tell(await openings(browser, dist, join(folder, 'small')));
    console.log(`The same with ${setting.runbooks} more runbooks in one language`);
    await bigSite(dist, join(folder, 'site'), setting.locale, setting.runbooks);
    tell(await openings(browser, join(folder, 'site'), join(folder, 'big')));
    return isKept;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
