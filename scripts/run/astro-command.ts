import { DiagnosticError } from '../../src/diagnostic.ts';
import { contentRoot } from '../../src/content/read/folders.ts';
import { astro, readAstro } from './astro.ts';
import { buildSite } from './build-site.ts';
import { DevOutput } from './dev-output.ts';
import { print } from './terminal.ts';

/** Runs Astro for `npm run build` and `npm run dev`, and gives its exit code. */
export async function astroCommand([
  command = 'build',
  ...args
]: readonly string[]): Promise<number> {
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
