import { getSystemErrorName } from 'node:util';
import { DiagnosticError } from '../../diagnostic.ts';
import type { Details } from '../../diagnostic.ts';

const retry = 'and run the command again.';

/** What the codes of failing file operations mean for a person, and what helps. */
const problems: Readonly<Record<string, Details>> = {
  ENOSPC: {
    found: 'a full disk (ENOSPC)',
    expected: 'room for the new files beside the former ones',
    advice: `Free some space, or name a folder on another disk with OPTION, ${retry}`,
  },
  EDQUOT: {
    found: 'a used-up quota (EDQUOT)',
    expected: 'room for the new files beside the former ones',
    advice: `Remove files of yours, or name a folder on another disk with OPTION, ${retry}`,
  },
  EFBIG: {
    found: 'a limit on the size of files (EFBIG)',
    expected: 'that every file may be written',
    advice: `Raise the limit, as with \`ulimit -f unlimited\`, ${retry}`,
  },
  EMFILE: {
    found: 'a limit on the number of open files (EMFILE)',
    expected: 'that a few dozen files may be open',
    advice: `Raise the limit, as with \`ulimit -n 1024\`, ${retry}`,
  },
  EROFS: {
    found: 'a file system that is read-only (EROFS)',
    expected: 'a folder that may be written',
    advice: 'Name another folder with OPTION.',
  },
  EACCES: {
    found: 'a folder that you may not write (EACCES)',
    expected: 'one that you may',
    advice: 'Change its owner or its rights, or name another folder with OPTION.',
  },
  EPERM: {
    found: 'a folder that may not be changed (EPERM)',
    expected: 'one that no other program holds and that you may write',
    advice: `Close what has its files open, or name another folder with OPTION, ${retry}`,
  },
  EBUSY: {
    found: 'a mount point or a folder in use (EBUSY)',
    expected: 'a folder that another can take the place of',
    advice: 'Name a folder inside it with OPTION.',
  },
  EXDEV: {
    found: 'a mount point, or a folder of a lower layer of a container (EXDEV)',
    expected: 'a folder that another can take the place of',
    advice: 'Name a folder inside it with OPTION, or remove it first.',
  },
  EIO: {
    found: 'a disk that fails (EIO)',
    expected: 'one that reads and writes',
    advice: 'Check the disk, or name a folder on another one with OPTION.',
  },
};

const codePattern = new RegExp(`\\b(${Object.keys(problems).join('|')})\\b`);

/** The name of the error of the system whose number a text gives, as programs in Rust print it. */
function nativeCode(text: string): string {
  const number = /\(os error (\d{1,4})\)/.exec(text)?.[1];
  return number === undefined ? '' : getSystemErrorName(-Number(number));
}

/**
 * The problem of a disk that a text tells of, as the output of another program may; none if it tells of none. The option
 * names another folder.
 */
export function diskProblemIn(
  text: string,
  place: string,
  option = '`--outDir`',
): DiagnosticError | undefined {
  const code = codePattern.exec(text)?.[1] ?? codePattern.exec(nativeCode(text))?.[1];
  const details = problems[code ?? ''];
  if (details === undefined) return undefined;
  const advice = details.advice.replace('OPTION', option);
  return new DiagnosticError([{ file: place, ...details, advice }]);
}

/** An error as one that says what to do, where it is a problem of the disk; other errors as they are. */
export function explainDisk(error: unknown, place: string, option?: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return (typeof code === 'string' ? diskProblemIn(code, place, option) : undefined) ?? error;
}
