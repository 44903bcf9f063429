import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { makeDownloads } from '../../src/bundle/make-downloads.ts';
import { findRelease } from '../../src/build/release.ts';
import { locales } from '../../src/locales.ts';
import { findBrowser } from '../../tests/support/browser/find.ts';
import { percentile } from '../percentile.ts';
import { bigSite } from './big-site.ts';
import { timeOpening, unpack } from './opening.ts';
import type { Opening } from './opening.ts';

const runbook = 'lync-push-notifications/index.html';
const setting = { locale: 'en', runbooks: 1_000, slowdown: 4, rounds: 9 } as const;
const budget = { usable: 500, firstSearch: 400, one: 1_200, all: 3_000 } as const;

/** The medians of several rounds, and what the bundles weigh. */
interface Measured extends Opening {
  /** Bytes of the bundle of one language, and of all. */
  readonly one: number;
  readonly all: number;
}

async function measure(browser: Browser, site: string, folder: string): Promise<Measured> {
  const options = { siteFolder: site, release: findRelease(resolve('.')), maxAgeDays: 180, folder };
  const made = await makeDownloads({ ...options, singleFiles: false });
  const zipOf = (scope: string) => made.find(({ name }) => name.endsWith(`-${scope}.zip`));
  const zip = zipOf(setting.locale);
  const unpacked = join(folder, 'unpacked');
  unpack(join(folder, zip?.name ?? ''), unpacked);
  const file = join(unpacked, setting.locale, runbook);
  const found: Opening[] = [];
  for (let round = 0; round < setting.rounds; round += 1) {
    found.push(await timeOpening(browser, file, setting.slowdown));
  }
  const median = (pick: (opening: Opening) => number): number => percentile(found.map(pick), 0.5);
  return {
    usable: median((opening) => opening.usable),
    usableSlowed: median((opening) => opening.usableSlowed),
    firstSearch: median((opening) => opening.firstSearch),
    pasted: median((opening) => opening.pasted),
    files: median((opening) => opening.files),
    bytes: median((opening) => opening.bytes),
    one: Math.max(...locales.map((locale) => zipOf(locale)?.size ?? Infinity)),
    all: zipOf('all')?.size ?? Infinity,
  };
}

/** Prints a measurement beside its budget, and tells whether it is kept. */
function tell(name: string, measured: number, most: number, unit: string): boolean {
  const verdict = measured <= most ? 'within' : 'OVER';
  const amount = `${Math.ceil(measured)} ${unit}`.padEnd(9);
  console.log(`  ${name.padEnd(24)} ${amount} (${verdict} ${Math.ceil(most)} ${unit})`);
  return measured <= most;
}

function tellTimes({ usable, usableSlowed, firstSearch }: Measured): boolean[] {
  console.log(`  usable, slowed           ${usableSlowed.toFixed(0)} ms`);
  return [
    tell('usable, at full speed', usable, budget.usable, 'ms'),
    tell('first search, typed', firstSearch, budget.firstSearch, 'ms'),
  ];
}

/** Measures the bundles of a built site, and those of one with a thousand runbooks more. */
export async function reportBundles(dist: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-bench-'));
  const { executablePath, env } = await findBrowser();
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    const small = await measure(browser, dist, join(folder, 'small'));
    console.log(
      `Bundles over file://; the budget of the first search is for a CPU slowed ${setting.slowdown}×`,
    );
    const kept = [
      tell('zip of one language', small.one / 1000, budget.one, 'kB'),
      tell('zip of all', small.all / 1000, budget.all, 'kB'),
      ...tellTimes(small),
      tell('first search, pasted', small.pasted, budget.firstSearch, 'ms'),
    ];
    console.log(`The same with ${setting.runbooks} more runbooks in one language`);
    await bigSite(dist, join(folder, 'site'), setting.locale, setting.runbooks);
    const big = await measure(browser, join(folder, 'site'), join(folder, 'big'));
    kept.push(
      tell('files loaded when opened', big.files, small.files, 'files'),
      tell('and their size', big.bytes / 1000, small.bytes / 1000, 'kB'),
      ...tellTimes(big),
    );
    console.log(`  first search, pasted     ${big.pasted.toFixed(0)} ms`);
    return kept.every(Boolean);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
