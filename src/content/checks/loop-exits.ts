import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { isReadable } from './command-syntax.ts';

/** Reports what would end a command half-way and silently, where only one round of a loop is meant. */
export async function checkLoopExits(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap(({ commands }) =>
    [...commands.values()].flatMap((file) => {
      if (!isReadable(content, file, parser)) return [];
      return powershellTools.loopExits(file.text, parser).map(({ what, start }) =>
        diagnosticAt(file, start, {
          found: `\`${what}\` outside of a loop`,
          expected: 'it in `foreach`, `for`, `while`, `do` or `switch`',
          advice:
            'Write `return`, which ends one round of `ForEach-Object`: this ends the whole command, and says nothing.',
        }),
      );
    }),
  );
}
