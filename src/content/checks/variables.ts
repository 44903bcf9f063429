import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { closestName } from '../read/closest-name.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { readableCommands } from './each-command.ts';

const advice =
  'Correct the name: to many commands the empty value of another one means everything that there is.';

/** Names that differ in their numbers are meant to differ. */
const withoutNumbers = (name: string): string => name.replace(/\d+/g, '');

/** Reports misspelled variables: nothing gives them a value, but the runbook assigns one that is written nearly so. */
export async function checkVariables(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => {
    const readable = readableCommands(content, runbook, parser);
    const assigned = new Set(
      readable.flatMap(({ text }) => powershellTools.assignedVariables(text, parser)),
    );
    return readable.flatMap((file) => {
      const unknown = new Map(
        powershellTools
          .ownVariables(file.text, parser)
          .filter(({ what }) => !assigned.has(what))
          .toReversed()
          .map(({ what, start }) => [what, start]),
      );
      return [...unknown].flatMap(([name, start]) => {
        const meant = closestName(name, [...assigned]);
        if (meant === undefined || withoutNumbers(meant) === withoutNumbers(name)) return [];
        const found = `\`$${name}\`, which no command of this runbook assigns`;
        return [diagnosticAt(file, start, { found, expected: `\`$${meant}\``, advice })];
      });
    });
  });
}
