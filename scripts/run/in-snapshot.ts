import { dirname, join } from 'node:path';
import { packedFile } from '../../src/build/copy-sources.ts';
import { diskProblemIn } from '../../src/build/folder/disk-problem.ts';
import { findRelease } from '../../src/build/release.ts';
import { contentCheckedBefore } from '../../src/content/read/checked-before.ts';
import { givePacked } from '../../src/content/read/packed-files.ts';
import { leanMemory } from './child.ts';
import { root } from './command.ts';
import { memoryProblemIn } from './memory.ts';
import { print } from './terminal.ts';
import type { Script } from './child.ts';
import type { OtherOutput } from './other-output.ts';
import type { Snapshot } from './snapshot.ts';

/** A script of the snapshot, by its path there, run in it: packages are found through its link, not at their real path. */
export function inSnapshot({ folder, given }: Snapshot, script: Script): Script {
  const { date } = findRelease(root);
  return {
    ...script,
    path: join(folder, script.path),
    cwd: folder,
    nodeOptions: ['--preserve-symlinks', '--preserve-symlinks-main', ...leanMemory.nodeOptions],
    env: {
      ...script.env,
      ...leanMemory.env,
      ...contentCheckedBefore,
      ...givePacked(packedFile(folder)),
      ...given,
      FIELDBOOK_CONTENT: '',
      // In a shell for development Astro would leave out the policy of each page.
      NODE_ENV: 'production',
      // The snapshot has no history to take the time from.
      SOURCE_DATE_EPOCH: String(date.getTime() / 1000),
    },
  };
}

/** Prints why a script of a snapshot failed: a problem of the disk or the memory in its words, else what the script said. */
export function printFailure({ folder }: Snapshot, output: OtherOutput): void {
  const disk = diskProblemIn(output.text(), dirname(folder), 'TMPDIR');
  print(disk?.message ?? memoryProblemIn(output.text()) ?? output.failureText());
}
