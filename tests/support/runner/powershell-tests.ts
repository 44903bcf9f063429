import { spawnSync } from 'node:child_process';
import { environment } from '../powershell/environment.ts';
import { findPowerShell, type PowerShell } from '../powershell/find.ts';
import { root } from '../../../scripts/run/command.ts';
import { testsTogether } from './node-tests.ts';
import { print } from '../../../scripts/run/terminal.ts';
import type { Outcome } from './parts.ts';

function versionOf({ command, args }: PowerShell): string {
  const ask = ['-NoProfile', '-NonInteractive', '-Command', '"$($PSVersionTable.PSVersion)"'];
  const options = { cwd: root, env: environment, encoding: 'utf8' } as const;
  const { status, error, stdout, stderr } = spawnSync(command, [...args, ...ask], options);
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} does not start.\n${stderr}`);
  return stdout.trim();
}

// In one process, the files share a PowerShell with the modelled products, which takes seconds to start.
const run = () => testsTogether('tests/powershell/**/*.test.ts');

/** Runs the tests that need PowerShell. In CI one that is missing is a failure; elsewhere they are reported as skipped. */
export async function powerShellTests(): Promise<Outcome> {
  const found = findPowerShell();
  if ('reason' in found) {
    if (process.env['CI'] !== undefined) throw new Error(found.reason);
    print(found.reason);
    return { tally: await run() };
  }
  const version = versionOf(found);
  // The files that follow need not restore it again.
  if (found.isRestored) process.env['FIELDBOOK_TOOLS_RESTORED'] = '1';
  const tally = await run();
  return { tally, by: `PowerShell ${version}, ${found.source}` };
}
