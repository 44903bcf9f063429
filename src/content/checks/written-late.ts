import { oneLine, type Diagnostic } from '../../diagnostic.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { linesOfAlias } from './alias-lines.ts';
import { isAround, isBefore, type Removed, type Steps, type Written } from './record-steps.ts';
import { shownPath } from './written-records.ts';

/** A change that stands before its record is written, or that removes it again, cannot be taken back. */
export function writtenLate({ file, changes, removed, written }: Steps): Diagnostic[] {
  const [write] = written;
  if (!write) return [];
  const place = shownPath(write.record);
  const change = changes.find((one) => isBefore(one, write) && isAround(one, write));
  if (change) {
    const found = `\`${change.name}\`, which changes something before the record \`${place}\` is written`;
    const expected = 'it after the record, which its undo reads';
    const advice =
      'Write the record first: an error in between leaves a change without a way back.';
    const late = diagnosticAt(file, change.start, { found, expected, advice });
    const { line = 1 } = late;
    // A call that may not be made at all is reported as such, and what makes another name for one.
    const own = oneLine(file.file, line);
    return [{ ...late, follows: [own, ...linesOfAlias(file, change.name)] }];
  }
  const gone =
    removed.find((removal) => isRemovedAgain(removal, written)) ??
    removed.find((removal) => isRemovedFirst(removal, written));
  if (!gone) return replaced(file, written);
  const found = `\`${gone.name}\`, which removes the record \`${place}\` of the change`;
  const expected = 'the record to stay: the undo of this command reads it';
  const advice = 'Leave the removal to the undo.';
  return [diagnosticAt(file, gone.start, { found, expected, advice })];
}

/** Whether what is removed was certainly written before, and is not written again. */
function isRemovedAgain(removal: Removed, written: readonly Written[]): boolean {
  const { records } = removal;
  const isLast = written.every((write) => isBefore(write, removal));
  const isWritten = records.every((one) => written.some(({ record }) => record === one));
  return (
    isLast && (records.length === 1 || isWritten) && written.some((one) => isAround(removal, one))
  );
}

/** Whether what an earlier run has written is removed before it is written anew. */
function isRemovedFirst({ errorsOf, ...removal }: Removed, written: readonly Written[]): boolean {
  const isOwn = ({ record }: Written) => removal.records.includes(record);
  return !errorsOf && written.some((write) => isOwn(write) && isBefore(removal, write));
}

/** A record that is written where one is already tells of the changed state, and the true one is gone. */
function replaced(file: TextFile, written: Steps['written']): Diagnostic[] {
  const [write] = written.filter(({ replaces }) => replaces !== undefined);
  if (!write) return [];
  const found = `\`${write.replaces ?? ''}\`, which writes the record \`${shownPath(write.record)}\` also where there is one`;
  const expected = 'a record that is kept: at a second run it has the only earlier state';
  const advice =
    'Write it below `if (-not (Test-Path -LiteralPath …))` with its path, or with `-NoClobber`, or move it there without `-Force`.';
  return [diagnosticAt(file, write.start, { found, expected, advice })];
}
