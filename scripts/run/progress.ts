import { BuildProgress } from './build-progress.ts';
import { reportProblems } from './problem.ts';
import { duration, print, showProgress } from './terminal.ts';

/**
 * Runs a command, and gives its exit code. Meanwhile the terminal shows what it does and for how long; at the end one line
 * says what was made, or that everything is as it was.
 */
export async function runCommand(
  done: string,
  run: (progress: BuildProgress) => Promise<boolean>,
): Promise<number> {
  const start = performance.now();
  const time = (): string => duration(performance.now() - start);
  const progress = new BuildProgress(print);
  const timer = setInterval(() => {
    showProgress(`${progress.now} (${time()})`);
  }, 500);
  let isDone: boolean;
  try {
    isDone = await reportProblems(() => run(progress));
  } finally {
    clearInterval(timer);
  }
  const summary = progress.summary();
  if (isDone) print(`${done} in ${time()}${summary === '' ? '' : `: ${summary}`}.`);
  else if (progress.replaced === undefined)
    print('Nothing was replaced: what was built before is as it was.');
  else print(`${progress.replaced} is new and whole; everything else is as it was.`);
  return isDone ? 0 : 1;
}
