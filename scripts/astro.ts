import { DiagnosticError } from '../src/diagnostic.ts';
import { contentRoot } from '../src/content/read/folders.ts';
import { astro, readAstro } from './run/astro.ts';
import { buildSite } from './run/build-site.ts';
import { DevOutput } from './run/dev-output.ts';
import { endChildrenOnSignal } from './run/signals.ts';
import { print } from './run/terminal.ts';

/** Runs Astro for `npm run build` and `npm run dev`, and gives its exit code. */
async function main([command = 'build', ...args]: readonly string[]): Promise<number> {
  if (command === 'build') return buildSite(...args);
  try {
    contentRoot();
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    print(error.message);
    return 1;
  }
  const output = new DevOutput(print);
  return readAstro(astro(command, ...args), (line) => {
    output.read(line);
  });
}

endChildrenOnSignal();
process.exitCode = await main(process.argv.slice(2));
