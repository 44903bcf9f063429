import { join } from 'node:path';
import { collectScript } from '../run/child.ts';
import { root } from '../run/command.ts';

/** The result of one part of the check, with the output of its tool. */
export interface Outcome {
  ok: boolean;
  output: string;
}

/** Runs a tool of the project's own packages to its end and collects what it prints. */
export async function runTool(script: string, args: readonly string[]): Promise<Outcome> {
  const { code, output } = await collectScript({
    path: join(root, 'node_modules', script),
    args,
    env: { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  return { ok: code === 0, output };
}
