import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox', 'firefox.exe'];
const places = [
  '/Applications/Firefox.app/Contents/MacOS',
  'C:\\Program Files\\Mozilla Firefox',
  'C:\\Program Files (x86)\\Mozilla Firefox',
];

const help = `Firefox is not installed, and no test may be skipped for want of it. Any of these mends it:
  - install Firefox or Firefox ESR (on Debian, as root: apt-get install firefox-esr);
  - name one: FIELDBOOK_FIREFOX=/path/to/firefox npm test.`;

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...places];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runs);
}

function installFromDebian(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'],
  ]) {
    if (spawnSync('apt-get', args, { stdio: 'ignore', env }).status !== 0) return;
  }
}

/** Finds Firefox, installing Debian's where this process may; throws with instructions when there is none. */
export function findFirefox(): string {
  const named = process.env['FIELDBOOK_FIREFOX'];
  if (named !== undefined && named !== '') return named;
  const found = installed();
  if (found !== undefined) return found;
  installFromDebian();
  const now = installed();
  if (now === undefined) throw new Error(help);
  return now;
}
