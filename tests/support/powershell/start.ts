import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { root } from '../../../scripts/run/command.ts';
import { environment } from './environment.ts';
import { findPowerShell } from './find.ts';

const found = findPowerShell();

/** For node:test: why tests cannot run PowerShell here, or false when they can. */
export const skip = 'reason' in found && found.reason;

/** Starts PowerShell on a script file, as its reader would. */
export function startPowerShell(
  script: string,
  args: readonly string[] = [],
): ChildProcessWithoutNullStreams {
  if ('reason' in found) throw new Error(found.reason);
  const policy = process.platform === 'win32' ? ['-ExecutionPolicy', 'Bypass'] : [];
  const all = [...found.args, '-NoProfile', '-NonInteractive', ...policy, '-File', script, ...args];
  return spawn(found.command, all, { cwd: root, env: environment });
}
