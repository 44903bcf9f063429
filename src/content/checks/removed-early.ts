import type { Diagnostic } from '../../diagnostic.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { isAround, type Steps } from './record-steps.ts';
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
    const [first] = changes.filter((one) => isAround(one, removal) || isAround(removal, one));
    const isFirst = first !== undefined && first.start > removal.start;
    // Another record may have what is restored later, and what the change has not changed needs none.
    const isOnly = read.every((one) => removal.records.some((own) => own.toLowerCase() === one));
    const later = changes.find(
      (one) => one.start > removal.start && isAround(removal, one) && nouns.includes(nounOf(one)),
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
