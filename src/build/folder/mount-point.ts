import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The mount points in the list of Linux, which writes a space and what else would part its fields as an octal number. */
export function mountPointsIn(list: string): string[] {
  return list
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
    .map((path) =>
      path.replaceAll(/\\(\d{3})/g, (_, octal: string) =>
        String.fromCodePoint(Number.parseInt(octal, 8)),
      ),
    );
}

/** Whether something is mounted at a folder, by its real path: no other folder can take the place of such a one. */
export function isMountPoint(folder: string): boolean {
  if (process.platform !== 'linux') return statSync(folder).dev !== statSync(dirname(folder)).dev;
  try {
    // A folder may be mounted on the disk that it is on, and a part of a disk may have a number of its own.
    return mountPointsIn(readFileSync('/proc/self/mountinfo', 'utf8')).includes(folder);
  } catch {
    // Without a list, the build says so at its end.
    return false;
  }
}
