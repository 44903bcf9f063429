import { oneLine, type Diagnostic, type Lines } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { ofEachCommand } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';

/**
 * Reports what no command should do, whatever it is for: run for ever, wait for keys or for hours, leave lines behind that are
 * never reached, hand on a table for objects, look for a file called `*`, show a password, turn off
 * every question or the check of certificates.
 */
export function checkFaults(content: Content): Promise<Diagnostic[]> {
  return ofEachCommand(content, ({ id, file, runbook, parser }) =>
    judgeCommand(file, () =>
      powershellTools
        .faults(file.text, parser)
        // What is said to ask, and does not, is told as such.
        .filter(
          ({ what }) =>
            runbook?.commands[id]?.confirms !== true || !/^`\$ConfirmPreference/i.test(what),
        )
        .map(({ what, start, expected, advice }) => {
          const found = diagnosticAt(file, start, { found: what, expected, advice });
          // A call that may not be made, or whose file is not the runbook's, is reported as such.
          return what.startsWith('`-LiteralPath') ? { ...found, follows: [lineOf(found)] } : found;
        }),
    ),
  );
}

function lineOf({ file, line = 1 }: Diagnostic): Lines {
  return oneLine(file, line);
}
