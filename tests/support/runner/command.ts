import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { parseWith } from '../../../src/parse.ts';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../../..');

const require = createRequire(import.meta.url);
const withBin = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** The script behind a package's command: started with this Node, it needs no shell on any system. */
export function commandOf(packageName: string, command: string): string {
  const file = require.resolve(`${packageName}/package.json`);
  const { bin } = parseWith(withBin, require(file), file);
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(file), path);
}

/** Runs a script with this Node in the project's folder, and gives its exit code. What it says goes to the terminal. */
export function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', failed);
    child.once('close', (code, signal) => {
      if (signal !== null) console.error(`\n${script} was ended by ${signal}.`);
      done(code ?? 1);
    });
  });
}

/** Runs a script as `runScript` does; what it says is thrown when it fails, and forgotten when all is well. */
export function runQuietly(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    let said = '';
    const collect = (text: Buffer) => (said += text.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) done();
      else failed(new Error(said.trim()));
    });
  });
}
