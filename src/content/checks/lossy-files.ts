import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { ofEachChange, type ReadCommand } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { readAgainIn } from './read-again.ts';

/** Holds what commands with an effect write to an encoding that has every letter: a backup of `Site:서울` must not be `Site:??`. */
export function checkLossyFiles(content: Content): Promise<Diagnostic[]> {
  return ofEachChange(content, (command) => judgeCommand(command.file, () => lossesIn(command)));
}

function lossesIn(command: ReadCommand): Diagnostic[] {
  // A file that may be run is reported itself.
  const known = new Set(readAgainIn(command).map(({ start }) => start));
  return powershellTools
    .losesLetters(command.script, command.parser)
    .filter(({ start }) => !known.has(start))
    .map(({ what, start }) => {
      const expected = 'an encoding that has every letter, such as UTF8';
      const advice =
        'Write `-Encoding UTF8`, or `[Text.Encoding]::UTF8` in a method of .NET, and read the file with the same encoding. Otherwise `?` is written for each letter that the encoding lacks.';
      return diagnosticAt(command.file, start, { found: what, expected, advice });
    });
}
