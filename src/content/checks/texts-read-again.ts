import { oneLine, type Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { powershellTools, type Finding } from '../../powershell/build.ts';
import { diagnosticAt, placeOf, type TextFile } from '../read/text-file.ts';
import { ofEachCommand } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { readAgainIn } from './read-again.ts';
import { linesOfVariables } from './variable-lines.ts';

/** What is wrong with the name of a file or a command, which a variable without a value is not. */
const ofNames = /\ba file that may be run$|, which runs what a text names$/;

/**
 * Holds commands to reading no text a second time unless it is constant: quotes protect a value once. What is not
 * constant counts as a value, wherever it comes from, so that no way of a value into such a text is overlooked.
 */
export function checkTextsReadAgain(content: Content): Promise<Diagnostic[]> {
  return ofEachCommand(content, (command) =>
    judgeCommand(command.file, () =>
      withoutMisplaced(command.file, readAgainIn(command)).map(({ what, start }) => {
        const found = diagnosticAt(command.file, start, { found: what, ...detailsOf(what) });
        // A misspelled variable, which is reported itself, may be meant to be one that is constant.
        const { line } = placeOf(command.file, start);
        const compares = [oneLine(found.file, line)];
        return ofNames.test(what)
          ? { ...found, compares, madeOf: linesOfVariables(command.file, start, command.parser) }
          : { ...found, compares };
      }),
    ),
  );
}

/** What stands in lines without a placeholder in other quotes: with it goes what is said of the text around it. */
function withoutMisplaced(file: TextFile, found: readonly Finding[]): readonly Finding[] {
  const lines = powershellTools
    .findPlaceholders(file.text)
    .flatMap(({ misplaced, start }) => (misplaced ? placeOf(file, start).line : []));
  return lines.length === 0
    ? found
    : found.filter(({ start }) => !lines.includes(placeOf(file, start).line));
}

interface Details {
  expected: string;
  advice: string;
}

/** What is said of the kinds of which the common advice says nothing. */
const others: readonly (readonly [what: RegExp, details: Details])[] = [
  [
    / of a file that may be run$|^`>` into a file that may be run$| that lets data be run$/,
    {
      expected: 'a file that Windows does not run',
      advice:
        'Write it under a name that ends in `.txt`, `.csv`, `.xml`, `.log` or the like and stands in the command, or copy a file that is no program under the name that it has: what is in a file that may be run would be code.',
    },
  ],
  [
    /^`-ComObject`/,
    {
      expected: 'a cmdlet or a type of .NET in its place',
      advice:
        'Call the cmdlet that does the same: what an object of COM does with a text, nobody sees here.',
    },
  ],
  [
    /^a method that a value names$|^`-as` a type that a value names$/,
    {
      expected: 'the name itself there',
      advice:
        'Write the method or the type out, or call the cmdlet that does the same: nobody sees here what is called.',
    },
  ],
  [
    / of which this runbook knows nothing$/,
    {
      expected: 'what the command does, written in the command',
      advice: 'Write its commands here, or name an installed module by its name alone.',
    },
  ],
  [
    / that leads elsewhere$/,
    {
      expected: 'the place that Windows gives it',
      advice:
        'Keep the place in a variable of the command: everything that follows would look for its files there.',
    },
  ],
  [
    /^`\.\w+\(\)` with a text that is not constant$/,
    {
      expected: 'a constant text there, or a method that is known to take the value as it is',
      advice:
        'Compare with `-eq` in `Where-Object { … }`, or call a cmdlet: a method may read a value a second time, where its quotes protect nothing. If this one takes it as it is, add it to `plain` in src/powershell/run-again-members.ts.',
    },
  ],
  [
    /^`-Uri` with a text behind the host/,
    {
      expected: 'a constant text there, or a value that is made safe',
      advice:
        'Escape the value where it is put in, as `"https://example.com/?realm=$([uri]::EscapeDataString($value))"`: the server reads what stands behind the host a second time.',
    },
  ],
  [
    /, which runs what a text names$/,
    {
      expected: 'the name of the command itself there',
      advice:
        'Write the name of the cmdlet or the program out: what a text or a variable names may be any.',
    },
  ],
  [
    /^a type that runs, loads or looks up code$/,
    {
      expected: 'a type that is written out, or a cmdlet',
      advice: 'Write the type itself, as `[IO.File]`, or call the cmdlet that does the same.',
    },
  ],
];

function detailsOf(what: string): Details {
  return (
    others.find(([kind]) => kind.test(what))?.[1] ?? {
      expected: 'a constant text there, or a command that takes the value as it is',
      advice:
        'Compare with `-eq` in `Where-Object { … }`, or call the command itself: a value in such a text is read a second time, where its quotes protect nothing.',
    }
  );
}
