import { spawnSync } from 'node:child_process';
import { installedBrowsers } from './installed.ts';
import type { Candidate } from './candidate.ts';

function run(...args: readonly string[]): boolean {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  return spawnSync('apt-get', args, { ...options, stdio: [...options.stdio] }).status === 0;
}

/** Installs Debian's Chromium where this process may: as root, with apt. */
export function debianBrowser(): Candidate[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  if (!run('update', '-qq')) return [];
  if (!run('install', '-y', '-qq', '--no-install-recommends', 'chromium')) return [];
  return installedBrowsers().map((candidate) => ({
    ...candidate,
    source: "Debian's package, installed just now",
  }));
}
