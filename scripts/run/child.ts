import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskProblemIn } from '../../src/build/folder/disk-problem.ts';
import { root } from './command.ts';
import { memoryProblemOf } from './memory.ts';
import { addChild } from './signals.ts';
import type { ChildProcess } from 'node:child_process';

/** A script for Node, with its arguments, its environment, its folder and the options for Node itself. */
export interface Script {
  readonly path: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly nodeOptions?: readonly string[];
  /** Ends the script when it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * How a script runs that makes much and keeps little. By default V8 lets new objects fill tens of megabytes in each thread
 * before it looks at them, and a heap grow to four times of what lives in it; the C library of Linux takes memory apart for
 * each thread, and gives little of it back, and so does the allocator of Vite's bundler, whose threads each have their own.
 * Together these are hundreds of megabytes of a large build, for a thirtieth of its time.
 */
export const leanMemory = {
  nodeOptions: ['--max-semi-space-size=8', '--heap-growing-percent=60'],
  env: {
    MALLOC_ARENA_MAX: '1',
    MIMALLOC_PURGE_DELAY: '0',
    MIMALLOC_ABANDONED_PAGE_PURGE: '1',
    RAYON_NUM_THREADS: '1',
    TOKIO_WORKER_THREADS: '1',
  },
} as const satisfies Partial<Script>;

const endWithParent = pathToFileURL(join(import.meta.dirname, 'end-with-parent.ts')).href;

function start(script: Script, output: 'inherit' | 'pipe'): ChildProcess {
  const { path, args, env = {}, cwd = root, nodeOptions = [] } = script;
  const isPiped = output === 'pipe';
  const options = [...nodeOptions, ...(isPiped ? ['--import', endWithParent] : [])];
  const child = spawn(process.execPath, [...options, path, ...args], {
    cwd,
    env: { ...process.env, ...env },
    // The channel tells the child when this process is gone.
    stdio: isPiped ? ['ignore', 'pipe', 'pipe', 'ipc'] : 'inherit',
  });
  addChild(child);
  script.signal?.addEventListener('abort', () => child.kill());
  if (script.signal?.aborted === true) child.kill();
  return child;
}

function end(child: ChildProcess, path: string, abort?: AbortSignal): Promise<number> {
  return new Promise((done, failed) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      // Its other problems are of no disk.
      const known = error.code === 'EMFILE' ? diskProblemIn(error.code, 'Node') : undefined;
      failed(known ?? error);
    });
    child.once('close', (code, signal) => {
      if (signal !== null && abort?.aborted !== true)
        console.error(
          `\n${[`${path} was ended by ${signal}.`, memoryProblemOf(signal)].join(' ').trim()}`,
        );
      done(code ?? 1);
    });
  });
}

/** Runs a script with this Node in the project's folder, and gives its exit code. Its output goes to the terminal. */
export function runScript(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return end(start({ path, args, env }, 'inherit'), path);
}

/** Runs a script as `runScript` does, and passes on the output of both streams as it comes. */
export function readScript(script: Script, read: (text: string) => void): Promise<number> {
  const child = start(script, 'pipe');
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', read);
  }
  return end(child, script.path, script.signal);
}

/** Runs a script as `runScript` does, and gives its output with its exit code. */
export async function collectScript(script: Script): Promise<{ code: number; output: string }> {
  let output = '';
  const code = await readScript(script, (text) => (output += text));
  return { code, output: output.trim() };
}
