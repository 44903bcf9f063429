import type { Parser } from 'web-tree-sitter';
import { powershellTools } from '../../powershell/build.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { nounOf } from './removed-early.ts';
import { isAround, isBefore, type Placed, type Steps } from './record-steps.ts';
import { shownPath } from './written-records.ts';

/** An undo that removes its record, and looks only then whether everything is back, has nothing left where it is not. */
export function removedUnseen(
  { file, changes, removed }: Steps,
  nouns: readonly string[],
  parser: Parser,
): Diagnostic[] {
  const code = powershellTools.maskedCode(file.text);
  const ends = placesOf(
    file.text,
    Array.from(code.matchAll(/\bthrow\b/gi), ({ index }) => index),
    parser,
  );
  const looks = powershellTools
    .calledCommands(file.text, parser)
    .filter((call) => /^get-/i.test(call.name) && nouns.includes(nounOf(call)));
  for (const removal of removed) {
    if (removal.errorsOf || !changes.some((one) => isBefore(one, removal))) continue;
    const end = ends.find((one) => isBefore(removal, one) && isAround(removal, one));
    const look = looks.find(({ start }) => end && removal.start < start && start < end.start);
    if (!end || !look) continue;
    const [record = ''] = removal.records;
    return [
      diagnosticAt(file, removal.start, {
        found: `\`${removal.name}\`, which removes the record \`${shownPath(record)}\` before \`${look.name}\` shows whether everything is back`,
        expected: 'it behind that',
        advice: 'Remove the record at the end: where something is not back, the undo is run again.',
      }),
    ];
  }
  return [];
}

function placesOf(text: string, starts: readonly number[], parser: Parser): Placed[] {
  return powershellTools
    .runPlaces(text, starts, parser)
    .map((place, index) => ({ ...place, start: starts[index] ?? 0 }));
}
