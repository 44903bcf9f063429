import { closeSync, openSync } from 'node:fs';
import koffi from 'koffi';

/** Has the disk of an open folder hold all that was written to it; is told 0, or -1 where that failed. */
type Sync = (folder: number, done: (error: unknown, result: unknown) => void) => void;

function findSync(): Sync | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const call = koffi.load(null).func('int syncfs(int)');
    return (folder, done) => {
      call.async(folder, done);
    };
  } catch {
    // The library is not there for this processor, or the system has no such call.
    return undefined;
  }
}

/**
 * Has the disk of a folder hold all that was written to it, in one step of the system, and tells whether it did. For
 * thousands of files, one by one, a disk takes a second or more. Only Linux has such a call.
 */
export async function syncDisk(folder: string): Promise<boolean> {
  const sync = findSync();
  if (sync === undefined) return false;
  const opened = openSync(folder, 'r');
  try {
    return await new Promise<boolean>((done) => {
      sync(opened, (error, result) => {
        done(error === null && result === 0);
      });
    });
  } finally {
    closeSync(opened);
  }
}
