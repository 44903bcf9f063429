import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { isReadable } from './command-syntax.ts';

/** Holds `continue` and `break` to loops: elsewhere, as in `ForEach-Object`, they end the command half-way without a word. */
export async function checkLeftLoops(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap(({ commands }) =>
    [...commands.values()]
      .filter((command) => isReadable(content, command, parser))
      .flatMap((command) =>
        powershellTools.leavesNoLoop(command.text, parser).map(({ what, start }) => {
          const expected =
            '`foreach`, `for`, `while`, `do` or `switch` around it in the same script block';
          const advice =
            'To go on with the next item of `ForEach-Object`, write `return`. To stop, write `throw` with the reason. `break` and `continue` outside a loop end the whole command without an error.';
          return diagnosticAt(command, start, { found: what, expected, advice });
        }),
      ),
  );
}
