import { astro, readAstro } from './astro.ts';
import { inSnapshot, printFailure } from './in-snapshot.ts';
import { OtherOutput } from './other-output.ts';
import { print } from './terminal.ts';
import type { BuildProgress } from './build-progress.ts';
import type { RunningCheck } from './content-check.ts';
import type { Snapshot } from './snapshot.ts';

/** Passes on lines once the content is known to be sound; until then they may tell of nothing but its mistakes. */
function readWhenSound(check: RunningCheck, read: (line: string) => void): (line: string) => void {
  const waiting: string[] = [];
  let isSound = false;
  check.isSound.then(
    (sound) => {
      isSound = sound;
      if (sound) for (const line of waiting) read(line);
    },
    () => undefined,
  );
  return (line) => {
    if (isSound) read(line);
    else waiting.push(line);
  };
}

/**
 * Builds the site of a snapshot into its folder `dist`, and tells whether that went well and its content is sound. Failures
 * are printed.
 */
export async function runAstro(
  snapshot: Snapshot,
  progress: BuildProgress,
  check: RunningCheck,
): Promise<boolean> {
  const other = new OtherOutput(snapshot.folder);
  progress.handOver = other.add;
  const script = {
    ...astro('build'),
    path: 'node_modules/astro/bin/astro.mjs',
    signal: check.refusal,
  };
  const read = readWhenSound(check, (line) => {
    progress.read(line);
  });
  const code = await readAstro(inSnapshot(snapshot, script), read);
  if (!(await check.isSound)) return false;
  if (code !== 0) printFailure(snapshot, other);
  else if (other.text() !== '') print(other.text());
  return code === 0;
}
