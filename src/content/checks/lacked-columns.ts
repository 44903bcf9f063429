import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type LackedColumn } from '../../powershell/build.ts';
import { closestName } from '../read/closest-name.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { readableCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { slippedMembers } from './members.ts';

/** Reports what a command reads of an object of its own that it has not given it, once for each name. */
export async function checkLackedColumns(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => {
    const commands = readableCommands(content, runbook, parser);
    return commands.flatMap((file) =>
      judgeCommand(file, () => {
        const lacked = powershellTools.lackedColumns(file.text, parser);
        return lacked.length === 0 ? [] : told(file, lacked, slippedMembers(runbook, commands));
      }),
    );
  });
}

function told(
  file: TextFile,
  lacked: readonly LackedColumn[],
  slips: ReadonlySet<string>,
): Diagnostic[] {
  const said = new Set<string>();
  return lacked.flatMap(({ what, start, columns }) => {
    const names = [what, ...columns].map((name) => name.toLowerCase());
    if (said.has(what.toLowerCase()) || names.some((name) => slips.has(name))) return [];
    said.add(what.toLowerCase());
    const meant = closestName(what, [...columns]);
    const list = columns.map((one) => `\`${one}\``).join(', ');
    return [
      diagnosticAt(file, start, {
        found: `\`${what}\`, which the object of this command does not have`,
        expected: meant === undefined ? `one of ${list}` : `\`${meant}\``,
        advice:
          'Read what the object is given where it is made, or give it this too: PowerShell takes it for empty.',
      }),
    ];
  });
}
