import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { ofEachCommand } from './each-command.ts';

/** Holds `continue` and `break` to loops: elsewhere, as in `ForEach-Object`, they end the command half-way without a word. */
export function checkLeftLoops(content: Content): Promise<Diagnostic[]> {
  return ofEachCommand(content, ({ file, script, parser }) =>
    powershellTools.leavesNoLoop(script, parser).map(({ what, start }) => {
      const expected =
        '`foreach`, `for`, `while`, `do` or `switch` around it in the same script block';
      const advice =
        'To go on with the next item of `ForEach-Object`, write `return`. To stop, write `throw` with the reason. `break` and `continue` outside a loop end the whole command without an error.';
      return diagnosticAt(file, start, { found: what, expected, advice });
    }),
  );
}
