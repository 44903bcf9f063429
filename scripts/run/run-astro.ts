import { astro, readAstro } from './astro.ts';
import { inSnapshot, printFailure } from './in-snapshot.ts';
import { OtherOutput } from './other-output.ts';
import { print } from './terminal.ts';
import type { BuildProgress } from './build-progress.ts';
import type { Snapshot } from './snapshot.ts';

/** Builds the site of a snapshot into its folder `dist`, and tells whether that went well. Failures are printed. */
export async function runAstro(snapshot: Snapshot, progress: BuildProgress): Promise<boolean> {
  const other = new OtherOutput(snapshot.folder);
  progress.handOver = other.add;
  const script = { ...astro('build'), path: 'node_modules/astro/bin/astro.mjs' };
  const code = await readAstro(inSnapshot(snapshot, script), (line) => {
    progress.read(line);
  });
  if (code !== 0) printFailure(snapshot, other);
  else if (other.text() !== '') print(other.text());
  return code === 0;
}
