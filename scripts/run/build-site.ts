import { contentCheckedBefore } from '../../src/integrations/checked-before.ts';
import { astro, readAstro } from './astro.ts';
import { BuildProgress } from './build-progress.ts';
import { collectScript } from './child.ts';
import { contentCheck } from './content-check.ts';
import { duration, print, showProgress } from './terminal.ts';

/**
 * Builds the site with Astro, prints a line for each stage, and gives the exit code. Warnings and errors of Astro are
 * printed as they are. Content that does not pass its checks is not built; only its diagnostics are printed.
 */
export async function buildSite(...args: readonly string[]): Promise<number> {
  const progress = new BuildProgress(print);
  const start = performance.now();
  const timer = setInterval(() => {
    showProgress(`${progress.now} (${duration(performance.now() - start)})`);
  }, 500);
  try {
    const { code, output } = await collectScript(contentCheck);
    if (code !== 0) {
      print(output);
      return code;
    }
    progress.finish('content: checked', 'compiling');
    return await build(args, progress, start);
  } finally {
    clearInterval(timer);
  }
}

async function build(args: readonly string[], progress: BuildProgress, start: number) {
  const script = astro('build', ...args);
  const env = { ...script.env, ...contentCheckedBefore };
  const code = await readAstro({ ...script, env }, (line) => {
    progress.read(line);
  });
  if (code === 0) print(`Built in ${duration(performance.now() - start)}: ${progress.summary()}.`);
  else print(`The build failed (exit code ${code}).`);
  return code;
}
