import { astro } from './run/astro.ts';
import { buildSite } from './run/build-site.ts';
import { runScript } from './run/child.ts';
import { endChildrenOnSignal } from './run/signals.ts';

/** Runs Astro for `npm run build` and `npm run dev`, and gives its exit code. */
async function main([command = 'build', ...args]: readonly string[]): Promise<number> {
  if (command === 'build') return buildSite(...args);
  const script = astro(command, ...args);
  return runScript(script.path, script.args, script.env);
}

endChildrenOnSignal();
process.exitCode = await main(process.argv.slice(2));
