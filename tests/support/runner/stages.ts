import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseWith } from '../../../src/parse.ts';
import { findBrowser } from '../browser/find.ts';
import { fixtureContent, fixtureDist } from '../fixture-site.ts';
import { commandOf, root, runScript } from './command.ts';
import { nothing, tallySchema, total } from './tally.ts';
import type { Tally } from './tally.ts';

const oneFailure: Tally = { ...nothing, failed: 1 };

/** Unit tests share one process: most of their time would go into starting Node for each file. */
async function nodeTests(pattern: string, isolation: 'none' | 'process'): Promise<Tally> {
  const files = globSync(pattern, { cwd: root })
    .map((file) => join(root, file))
    .sort();
  if (files.length === 0) return nothing;
  const events = run(
    isolation === 'none' ? { files, isolation } : { files, isolation, concurrency: 2, cwd: root },
  );
  let tally = oneFailure;
  events.on('test:summary', ({ counts, file, success }) => {
    if (file !== undefined) return;
    const failed = counts.tests - counts.passed - counts.skipped - counts.todo;
    tally = {
      passed: counts.passed,
      failed: success ? failed : Math.max(1, failed),
      skipped: counts.skipped + counts.todo,
    };
  });
  await pipeline(events, new spec(), process.stdout, { end: false });
  return tally;
}

/** Builds the site, and the one that behaviour is tested on. */
async function build(): Promise<Tally> {
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };
  const astro = commandOf('astro', 'astro');
  const site = await runScript(astro, ['build'], quiet);
  if (site !== 0) return oneFailure;
  const fixture = await runScript(astro, ['build', '--outDir', fixtureDist], {
    ...quiet,
    FIELDBOOK_CONTENT: fixtureContent,
  });
  return fixture === 0 ? nothing : oneFailure;
}

async function browserTests(...args: readonly string[]): Promise<Tally> {
  const browser = await findBrowser();
  console.log(`Browser: Chromium ${browser.version}, ${browser.source}`);
  console.log(`         ${browser.executablePath}`);
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

/** A part of the test run; when it stops the run, what follows would only fail for the same reason. */
export interface Stage {
  readonly name: string;
  readonly title: string;
  readonly stops: boolean;
  readonly run: () => Promise<Tally>;
}

/** The parts of the test run in their order. */
export const stages: readonly Stage[] = [
  {
    name: 'unit',
    title: 'Unit tests',
    stops: false,
    run: async () =>
      total([
        await nodeTests('tests/unit/**/*.test.ts', 'none'),
        await nodeTests('tests/powershell/**/*.test.ts', 'process'),
      ]),
  },
  { name: 'build', title: 'Build', stops: true, run: build },
  {
    name: 'site',
    title: 'Built files: sizes and links',
    stops: false,
    run: () => nodeTests('tests/site/**/*.test.ts', 'process'),
  },
  { name: 'browser', title: 'Browser tests', stops: false, run: () => browserTests() },
  {
    name: 'bundle',
    title: 'Bundles: files, Chromium, Chromium 109 and Firefox over file://',
    stops: false,
    run: async () =>
      total([
        await nodeTests('tests/bundle/*.test.ts', 'process'),
        await browserTests('-c', 'tests/bundle/playwright.config.ts'),
      ]),
  },
];
