import type { Diagnostic } from '../../diagnostic.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { isAround, isBefore, type Placed, type Removed, type Steps } from './record-steps.ts';
import { shownPath } from './written-records.ts';

/** What a cmdlet is about, in lower case. */
export const nounOf = ({ name }: { name: string }) => name.replace(/^.*?-/, '').toLowerCase();

/** An undo that removes its record before it has restored everything loses the earlier state at the first error. */
export function removedEarly(
  { file, changes, removed }: Steps,
  read: readonly string[],
  nouns: readonly string[],
): Diagnostic[] {
  for (const removal of removed) {
    const failed = failedBefore(removal, changes);
    if (failed !== undefined) return [atError(file, removal, failed)];
    const [first] = changes.filter((one) => isAround(one, removal) || isAround(removal, one));
    const isFirst = first !== undefined && isBefore(removal, first);
    // Another record may have what is restored later, and what the change has not changed needs none.
    const isOnly = read.every((one) => removal.records.some((own) => own.toLowerCase() === one));
    const later = changes.find(
      (one) => isBefore(removal, one) && isAround(removal, one) && nouns.includes(nounOf(one)),
    );
    const change = isFirst ? first : isOnly ? later : undefined;
    if (!change || !isAround(removal, change)) continue;
    const [record = ''] = removal.records;
    const part = isFirst ? 'anything' : 'everything';
    const found = `\`${removal.name}\`, which removes the record \`${shownPath(record)}\` before ${part} is restored`;
    const expected = `it after \`${change.name}\``;
    const advice =
      'Remove the record when the earlier state is back: an error in between loses it.';
    return [diagnosticAt(file, removal.start, { found, expected, advice })];
  }
  return [];
}

/** The change by whose error a removal is reached, where nothing is changed before it there. */
function failedBefore(removal: Removed, changes: Steps['changes']): string | undefined {
  const { errorsOf } = removal;
  if (!errorsOf) return undefined;
  const [from, to] = errorsOf.handler;
  const isIn = ({ way }: Placed, begin: number, end: number) =>
    way.some((start) => begin <= start && start < end);
  if (changes.some((one) => isIn(one, from, to) && isBefore(one, removal))) return undefined;
  const isTried = (one: Placed) => isIn(one, errorsOf.from, errorsOf.to) && !isIn(one, from, to);
  return changes.find(isTried)?.name;
}

function atError(file: TextFile, removal: Removed, change: string): Diagnostic {
  const [record = ''] = removal.records;
  return diagnosticAt(file, removal.start, {
    found: `\`${removal.name}\`, which removes the record \`${shownPath(record)}\` also where \`${change}\` ends with an error`,
    expected: 'it where the earlier state is back',
    advice: 'Leave the record at an error: the undo is run again, and restores what it says.',
  });
}
