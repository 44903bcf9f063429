import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Candidate } from './candidate.ts';

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

const linuxPlaces = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function present(variables: readonly string[]): string[] {
  return variables.flatMap((name) => process.env[name] ?? []);
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const folders = [
      '/Applications',
      ...present(['HOME']).map((home) => join(home, 'Applications')),
    ];
    return folders.flatMap((folder) => macApplications.map((name) => join(folder, name)));
  }
  if (process.platform === 'win32') {
    const folders = present(['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']);
    return folders.flatMap((folder) => windowsPrograms.map((parts) => join(folder, ...parts)));
  }
  return linuxPlaces;
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** Lists the Chrome, Chromium and Edge that are installed on this machine, best first. */
export function installedBrowsers(): Candidate[] {
  return [...new Set([...onPath(), ...usualPlaces()])]
    .filter(isExecutable)
    .map((executablePath) => ({ source: 'installed on this machine', executablePath }));
}
