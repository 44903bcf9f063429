import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { ofEachChange } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';

/** Reports removals of what was there before the change, by the column that the command itself leaves out. */
export function checkEarlierRemovals(content: Content): Promise<Diagnostic[]> {
  return ofEachChange(content, ({ file, script, parser }) =>
    judgeCommand(file, () =>
      powershellTools.earlierRemovals(script, parser).map(({ what, start, from }) => {
        const shown = file.text.slice(start, start + from.length);
        return diagnosticAt(file, start, {
          found: `a removal of \`${shown}\`, which the column \`${what}\` lists as there before`,
          expected: 'a removal of what is not in that column',
          advice: 'Remove what the runbook has added: what was there before is somebody else’s.',
        });
      }),
    ),
  );
}
