import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { isReadable } from './command-syntax.ts';
import { judgeCommand } from './judge-command.ts';
import { readAgainIn } from './read-again.ts';

/**
 * Holds commands to reading no text a second time unless it is constant: quotes protect a value once. What is not
 * constant counts as a value, wherever it comes from, so that no way of a value into such a text is overlooked.
 */
export async function checkTextsReadAgain(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  const definitions = content.parameters?.value ?? {};
  return content.runbooks.flatMap(({ commands }) =>
    [...commands.values()]
      .filter((command) => isReadable(content, command, parser))
      .flatMap((command) =>
        judgeCommand(command, () =>
          readAgainIn(command, definitions, parser).map(({ what, start }) => {
            const expected = 'a constant text there, or a command that takes the value as it is';
            const advice =
              'Compare with `-eq` in `Where-Object { … }`, or call the command itself: a value in such a text is read a second time, where its quotes protect nothing.';
            return diagnosticAt(command, start, { found: what, expected, advice });
          }),
        ),
      ),
  );
}
