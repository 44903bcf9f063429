import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What one part of the check said, and whether it passed. */
export interface Outcome {
  name: string;
  ok: boolean;
  output: string;
}

/** Runs a tool of the project's own packages to its end and collects what it prints. */
export function runTool(name: string, script: string, args: readonly string[]): Promise<Outcome> {
  const path = fileURLToPath(new URL(`../../node_modules/${script}`, import.meta.url));
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path, ...args], { env: environment });
    let output = '';
    const collect = (part: Buffer) => {
      output += part.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      resolve({ name, ok: false, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ name, ok: code === 0, output: output.trim() });
    });
  });
}
