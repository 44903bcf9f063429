import { oneLine, type Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, placeOf } from '../read/text-file.ts';
import { ofEachChange, type ReadCommand } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';

/** Reports removals of what was there before the change: a column that the command itself leaves out, or more than that. */
export function checkEarlierRemovals(content: Content): Promise<Diagnostic[]> {
  return ofEachChange(content, (command) =>
    judgeCommand(command.file, () => [...ofColumns(command), ...ofMore(command)]),
  );
}

function ofColumns({ file, script, parser }: ReadCommand): Diagnostic[] {
  return powershellTools.earlierRemovals(script, parser).map(({ what, start, from }) => {
    const shown = file.text.slice(start, start + from.length);
    return diagnosticAt(file, start, {
      found: `a removal of \`${shown}\`, which the column \`${what}\` lists as there before`,
      expected: 'a removal of what is not in that column',
      advice: 'Remove what the runbook has added: what was there before is somebody else’s.',
    });
  });
}

function ofMore({ file, script, parser }: ReadCommand): Diagnostic[] {
  return powershellTools
    .wideRemovals(script, parser)
    .map(({ what, start, removal, isVersions }) => {
      if (isVersions)
        return diagnosticAt(file, start, {
          found:
            'a removal with `-AllVersions`, though the record lists the versions that were there before',
          expected: 'a removal of one version, as with `-RequiredVersion`',
          advice: 'Remove the versions that the runbook has added: the others are somebody else’s.',
        });
      const shown = file.text.slice(start, start + what.length);
      const diagnostic = diagnosticAt(file, start, {
        found: `\`${shown}\`, by which whichever object comes first is removed`,
        expected: 'the object that is meant, by its name',
        advice: 'Choose it with `Where-Object`, or ask for it with `-Identity`.',
      });
      // A removal of what is not the runbook's is the worse.
      return { ...diagnostic, follows: [oneLine(file.file, placeOf(file, removal).line)] };
    });
}
