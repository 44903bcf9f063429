import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { isReadable } from './command-syntax.ts';
import { judgeCommand } from './judge-command.ts';

/** Reports comparisons with one result whatever they compare: a guard that never fires lets everything pass. */
export async function checkFixedComparisons(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  const expected = 'a comparison that can be true and false';
  return content.runbooks.flatMap(({ commands }) =>
    [...commands.values()]
      .filter((command) => isReadable(content, command, parser))
      .flatMap((command) =>
        judgeCommand(command, () =>
          powershellTools
            .fixedComparisons(command.text, parser)
            .map(({ what, start, advice }) =>
              diagnosticAt(command, start, { found: what, expected, advice }),
            ),
        ),
      ),
  );
}
