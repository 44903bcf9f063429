import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after } from 'node:test';
import { powerShell } from './find-powershell.ts';

interface Waiting {
  done: () => void;
  failed: (error: Error) => void;
}

const waiting = new Map<string, Waiting>();
let session: ChildProcessWithoutNullStreams | undefined;

function start(): ChildProcessWithoutNullStreams {
  if (powerShell === undefined) throw new Error('No PowerShell found.');
  const policy = process.platform === 'win32' ? ['-ExecutionPolicy', 'Bypass'] : [];
  const script = join(import.meta.dirname, 'harness.ps1');
  const child = spawn(powerShell, ['-NoProfile', '-NonInteractive', ...policy, '-File', script]);
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  createInterface(child.stdout).on('line', (line) => waiting.get(line.trim())?.done());
  child.once('error', failAll);
  child.once('close', () => {
    failAll(new Error(`PowerShell ended. ${complaint}`));
  });
  return child;
}

function failAll(error: Error): void {
  for (const { failed } of waiting.values()) failed(error);
}

/** Has the file's one PowerShell run a job; starting it anew for each would take most of the time. */
export async function runJob(
  folder: string,
  mocks: readonly string[],
  runs: number,
): Promise<void> {
  session ??= start();
  const answer = `done ${folder}`;
  const finished = new Promise<void>((done, failed) => waiting.set(answer, { done, failed }));
  session.stdin.write(`${folder}|${mocks.join(',')}|${runs}\n`);
  await finished.finally(() => waiting.delete(answer));
}

after(() => session?.stdin.end());
