import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { launchArguments } from './candidate.ts';
import { debianBrowser } from './debian.ts';
import { installedBrowsers } from './installed.ts';
import { packagedBrowser } from './packaged.ts';
import type { Candidate } from './candidate.ts';

/** A browser that was started once and answered. */
export interface FoundBrowser extends Candidate {
  readonly version: string;
}

type Place = () => Candidate[] | Promise<Candidate[]>;

const help = `No browser could be started, and no test may be skipped for want of one. Any of these mends it:
  - install Chrome, Chromium or Edge;
  - name one: FIELDBOOK_BROWSER=/path/to/chrome npm test;
  - let Playwright fetch its own: npx playwright install chromium;
  - on Debian or Ubuntu, as root: apt-get install chromium
    (or only the libraries of the browser that npm brought: apt-get install libnss3 libexpat1).`;

function playwrightsOwn(): Candidate[] {
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? [{ source: "Playwright's own", executablePath }] : [];
}

async function start(candidate: Candidate): Promise<FoundBrowser> {
  const browser = await chromium.launch({
    executablePath: candidate.executablePath,
    args: [...launchArguments],
    env: { ...process.env, ...candidate.env },
    timeout: 30_000,
  });
  const version = browser.version();
  await browser.close();
  return { ...candidate, version };
}

function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const telling = lines.filter((line) => line.trim() !== '' && !line.includes('<launching>'));
  return telling.slice(0, 5).join('\n    ');
}

async function firstThatStarts(
  candidates: readonly Candidate[],
  refused: string[],
): Promise<FoundBrowser | undefined> {
  for (const candidate of candidates) {
    try {
      return await start(candidate);
    } catch (error) {
      const { executablePath, source } = candidate;
      refused.push(`  ${executablePath} (${source}):\n    ${reasonOf(error)}`);
    }
  }
  return undefined;
}

/** Finds a browser for the tests and starts it once; throws with instructions when there is none. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['FIELDBOOK_BROWSER'];
  const places: Place[] =
    named === undefined || named === ''
      ? [packagedBrowser, installedBrowsers, playwrightsOwn, debianBrowser]
      : [() => [{ source: 'named by FIELDBOOK_BROWSER', executablePath: named }]];
  const refused: string[] = [];
  for (const place of places) {
    const candidates = await Promise.resolve()
      .then(place)
      .catch((error: unknown) => {
        refused.push(`  ${place.name}:\n    ${reasonOf(error)}`);
        return [];
      });
    const found = await firstThatStarts(candidates, refused);
    if (found !== undefined) return found;
  }
  const tried = refused.length === 0 ? '' : `\nTried:\n${refused.join('\n')}`;
  throw new Error(`${help}${tried}`);
}
