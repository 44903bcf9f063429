import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ChildProcess } from 'node:child_process';
import { Bidi } from './bidi.ts';
import { findFirefox } from './find.ts';
import { FirefoxPage } from './page.ts';

/**
 * Firefox sets preferences of its own when it is driven, and one of them lets files share their storage.
 * Readers have none of these, so the tests have none either.
 */
const preferences: Readonly<Record<string, boolean | number | string>> = {
  'remote.prefs.recommended': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'intl.accept_languages': 'en-US, en',
};

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('Firefox has no output to read.');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error(`Firefox did not start:\n${said.join('\n')}`);
}

/** Stock Firefox without a window, with a profile of its own. */
export class Firefox {
  readonly version: string;
  readonly #child: ChildProcess;
  readonly #bidi: Bidi;
  readonly #profile: string;

  constructor(child: ChildProcess, bidi: Bidi, profile: string, version: string) {
    this.#child = child;
    this.#bidi = bidi;
    this.#profile = profile;
    this.version = version;
  }

  /** Starts Firefox; further preferences stand for a reader's own settings. */
  static async launch(more: typeof preferences = {}): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'fieldbook-firefox-'));
    const lines = Object.entries({ ...preferences, ...more });
    const user = lines.map(
      ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), user.join('\n'));
    const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
    const child = spawn(findFirefox(), args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile, MOZ_HEADLESS: '1' },
    });
    const bidi = await Bidi.connect(`${await addressOf(child)}/session`);
    child.stderr.resume();
    const { capabilities } = (await bidi.send('session.new', { capabilities: {} })) as {
      capabilities: { browserVersion: string };
    };
    await bidi.send('session.subscribe', {
      events: ['log.entryAdded', 'network.beforeRequestSent'],
    });
    return new Firefox(child, bidi, profile, capabilities.browserVersion);
  }

  /** Opens a tab. */
  async newPage(): Promise<FirefoxPage> {
    return FirefoxPage.open(this.#bidi);
  }

  async close(): Promise<void> {
    const gone = new Promise((done) => this.#child.once('exit', done));
    this.#bidi.close();
    this.#child.kill();
    await gone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
