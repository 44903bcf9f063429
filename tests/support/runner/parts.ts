import { findBrowser } from '../browser/find.ts';
import { fixtureContent, fixtureDist } from '../fixture-site.ts';
import { largeDist, writeLargeContent } from '../large-site.ts';
import { browserTests, browserText } from './browser-tests.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectScript } from '../../../scripts/run/child.ts';
import { root } from '../../../scripts/run/command.ts';
import { testsApart, testsTogether } from './node-tests.ts';
import { powerShellTests } from './powershell-tests.ts';
import { nothing, total } from './tally.ts';
import type { Tally } from './tally.ts';

/** What a part counted, and the browser or shell that it found to run in. */
export interface Outcome {
  readonly tally: Tally;
  readonly by?: string;
}

/**
 * A part of the test run. When one that stops the run fails, what follows would fail for the same reason; what follows
 * begins when it and all that began before it have ended.
 */
export interface Part {
  readonly name: string;
  readonly about: string;
  readonly isBuildNeeded: boolean;
  readonly stops?: boolean;
  /** The parts of a row run one after another, beside those that follow: they often wait for other programs. */
  readonly row?: 'functions' | 'shells and builds' | 'files and bundles';
  readonly run: () => Promise<Outcome>;
}

async function buildQuietly(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const script = { path: join(root, 'scripts/astro.ts'), args: ['build', ...args], env };
  const { code, output } = await collectScript(script);
  if (code !== 0) throw new Error(output);
}

/** Builds the site, the one that behaviour is tested on, and one of many runbooks; each build counts as one test. */
async function build(): Promise<Outcome> {
  await buildQuietly([]);
  await buildQuietly(['--outDir', fixtureDist], { FIELDBOOK_CONTENT: fixtureContent });
  await buildLarge();
  return { tally: { ...nothing, passed: 3 } };
}

async function buildLarge(): Promise<void> {
  const content = mkdtempSync(join(tmpdir(), 'fieldbook-'));
  try {
    writeLargeContent(content);
    // Its folder is another one each time, so that nobody would take what it keeps.
    const env = {
      FIELDBOOK_CONTENT: content,
      FIELDBOOK_BUNDLES: 'off',
      FIELDBOOK_KEEP: 'off',
    };
    await buildQuietly(['--outDir', largeDist], env);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}

async function browser(): Promise<Outcome> {
  const found = await findBrowser();
  return { tally: await browserTests(found), by: browserText(found) };
}

async function bundle(): Promise<Outcome> {
  const found = await findBrowser();
  const files = await testsApart('tests/bundle/*.test.ts');
  const pages = await browserTests(found, '-c', 'tests/bundle/playwright.config.ts');
  return { tally: total([files, pages]), by: browserText(found) };
}

/** The parts of the test run in their order. */
export const parts: readonly Part[] = [
  {
    name: 'unit',
    about: 'functions and content checks, without a build or a browser',
    isBuildNeeded: false,
    row: 'functions',
    run: async () => ({ tally: await testsTogether('tests/unit/**/*.test.ts') }),
  },
  {
    name: 'build',
    about: 'makes the site and those of fixtures, which the parts below look at',
    isBuildNeeded: false,
    stops: true,
    run: build,
  },
  {
    name: 'powershell',
    about: 'the commands of the runbooks and Verify.ps1, run by a real PowerShell',
    isBuildNeeded: false,
    row: 'shells and builds',
    run: powerShellTests,
  },
  {
    name: 'builds',
    about: 'builds and bundles that are killed, run at once or out of room, or lie at odd places',
    isBuildNeeded: false,
    row: 'shells and builds',
    run: async () => ({ tally: await testsApart('tests/builds/**/*.test.ts') }),
  },
  {
    name: 'site',
    about: 'the built files: HTML, sizes, links, addresses, and servers that serve them',
    isBuildNeeded: true,
    row: 'files and bundles',
    run: async () => ({ tally: await testsTogether('tests/site/**/*.test.ts') }),
  },
  {
    name: 'bundle',
    about: 'the zips, over file:// in Chromium, Chromium 109 and Firefox',
    isBuildNeeded: true,
    row: 'files and bundles',
    run: bundle,
  },
  {
    name: 'browser',
    about: 'what a reader does, and accessibility, in Chromium',
    isBuildNeeded: true,
    run: browser,
  },
];
