import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { ofEachCommand } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';

const expected = 'a comparison that can be true and false';

/** Reports comparisons with one result whatever they compare: a guard that never fires lets everything pass. */
export function checkFixedComparisons(content: Content): Promise<Diagnostic[]> {
  // A placeholder is no constant: the text is judged as it is written.
  return ofEachCommand(content, ({ file, parser }) =>
    judgeCommand(file, () =>
      powershellTools
        .fixedComparisons(file.text, parser)
        .map(({ what, start, advice }) =>
          diagnosticAt(file, start, { found: what, expected, advice }),
        ),
    ),
  );
}
