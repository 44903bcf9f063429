import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { ofEachCommand } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { readAgainIn } from './read-again.ts';

/**
 * Holds commands to reading no text a second time unless it is constant: quotes protect a value once. What is not
 * constant counts as a value, wherever it comes from, so that no way of a value into such a text is overlooked.
 */
export function checkTextsReadAgain(content: Content): Promise<Diagnostic[]> {
  return ofEachCommand(content, (command) =>
    judgeCommand(command.file, () =>
      readAgainIn(command).map(({ what, start }) => {
        const expected = 'a constant text there, or a command that takes the value as it is';
        const advice =
          'Compare with `-eq` in `Where-Object { … }`, or call the command itself: a value in such a text is read a second time, where its quotes protect nothing.';
        return diagnosticAt(command.file, start, { found: what, expected, advice });
      }),
    ),
  );
}
