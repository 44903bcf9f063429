import { astro } from './astro.ts';
import { BuildProgress } from './build-progress.ts';
import { readScript } from './child.ts';
import { duration, print, showProgress } from './terminal.ts';

/** Builds the site with Astro, a line a stage, and gives Astro's exit code. What Astro says beyond its stages is shown. */
export async function buildSite(...args: readonly string[]): Promise<number> {
  const progress = new BuildProgress(print);
  const start = performance.now();
  const timer = setInterval(() => {
    showProgress(`${progress.now} (${duration(performance.now() - start)})`);
  }, 500);
  let rest = '';
  const code = await readScript(astro('build', ...args), (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) progress.read(line);
  });
  clearInterval(timer);
  progress.read(rest);
  if (code === 0) print(`Built in ${duration(performance.now() - start)}: ${progress.summary()}.`);
  else print(`The build failed (exit code ${code}).`);
  return code;
}
