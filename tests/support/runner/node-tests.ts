import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { runScript } from '../../../scripts/run/child.ts';
import { root } from '../../../scripts/run/command.ts';
import { endSignal } from '../../../scripts/run/signals.ts';
import { tallyOf } from './node-events.ts';
import { toldTally } from './told-tally.ts';
import type { Tally } from './tally.ts';

function filesOf(pattern: string): string[] {
  const files = globSync(pattern, { cwd: root })
    .map((file) => join(root, file))
    .sort();
  if (files.length === 0) throw new Error(`No file fits ${pattern}.`);
  return files;
}

/** Runs test files that wait for other programs with Node's own runner, side by side, each in its process. */
export function testsApart(pattern: string): Promise<Tally> {
  const concurrency = Math.max(2, availableParallelism());
  const files = filesOf(pattern);
  return tallyOf(run({ files, isolation: 'process', concurrency, cwd: root, signal: endSignal }));
}

/**
 * Runs test files with Node's own runner one after another in one process, which starts once and keeps what the files
 * share, such as a PowerShell.
 */
export function testsTogether(pattern: string): Promise<Tally> {
  const files = filesOf(pattern);
  const script = join(import.meta.dirname, 'files-together.ts');
  return toldTally(pattern, (env) => runScript(script, files, env));
}
