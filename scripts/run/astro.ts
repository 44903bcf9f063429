import { commandOf } from './command.ts';
import type { Script } from './child.ts';

/** Astro's command with its arguments: it sends nothing to its makers, and so need not tell that it would. */
export function astro(...args: readonly string[]): Script {
  return { path: commandOf('astro'), args, env: { ASTRO_TELEMETRY_DISABLED: '1' } };
}
