import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import type { ProjectCopy } from '../support/project-copy.ts';

/** A command of a copy of the project that runs, with what it has printed so far. */
export interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Its exit code, or the signal that ended it. */
  readonly end: Promise<number | string>;
}

/** What npm runs, by its name. */
export type Command = 'build' | 'bundle' | 'deploy';

/** Starts `npm run build`, `bundle` or `deploy` of a copy, in a process group of its own, as a terminal does. */
export function start(
  copy: ProjectCopy,
  script: Command,
  { args = [], env = {}, node = [], by = (program) => program }: StartOptions = {},
): Run {
  const command = script === 'build' ? ['scripts/astro.ts', 'build'] : [`scripts/${script}.ts`];
  const [program = '', ...rest] = by([process.execPath, ...node, ...command, ...args]);
  const child = spawn(program, rest, {
    cwd: copy.folder,
    detached: true,
    env: { ...copy.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const end = once(child, 'close').then(([code, signal]: unknown[]) =>
    typeof code === 'number' ? code : String(signal),
  );
  return { child, output: () => output, end };
}

interface StartOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Options for Node itself. */
  readonly node?: readonly string[];
  /** Starts the program by another one. */
  readonly by?: (program: readonly string[]) => readonly string[];
}

/** Runs a command of a copy to its end. */
export async function runIn(
  copy: ProjectCopy,
  script: Command,
  options: StartOptions = {},
): Promise<{ readonly code: number | string; readonly output: string }> {
  const run = start(copy, script, options);
  return { code: await run.end, output: run.output() };
}
