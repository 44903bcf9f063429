import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type Owner, type Removal } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';

/**
 * Holds removals to what a runbook owns: a record below `$env:USERPROFILE` or a file at a path from the form that a
 * command of the runbook writes, one at a time and without wildcards; and objects of a kind that a command of the
 * runbook creates or sets, named one by one.
 */
export async function checkRemovals(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) =>
    // A command that cannot be read may be the one that creates.
    runbook.isWhole ? ofRunbook(runbook, parser) : [],
  );
}

function ofRunbook({ commands, structure }: RunbookContent, parser: Parser): Diagnostic[] {
  const texts = [...commands.values()].map(({ text }) => text);
  return [...commands].flatMap(([id, command]) =>
    powershellTools.removals(command.text, parser).flatMap((removal) => {
      // In a reading command the removal itself is the mistake, which the check of effects reports.
      if (structure?.value.commands[id]?.effect === 'reads') return [];
      const problem = whyNotOwned(removal, texts, parser);
      if (problem === undefined) return [];
      const found = `\`${removal.name}\`, ${problem}`;
      const expected = 'a removal of what this runbook itself wrote or created, named one by one';
      const advice =
        'Remove a record of the runbook, a file at a path of the form that it wrote, or an object that it created, each by its name.';
      return [diagnosticAt(command, removal.start, { found, expected, advice })];
    }),
  );
}

function whyNotOwned(removal: Removal, texts: readonly string[], parser: Parser) {
  const { problem, owners, noun, constant } = removal;
  if (problem !== undefined) return problem;
  if (owners) {
    return isOwned(owners, texts) ? undefined : 'whose file no command of this runbook writes';
  }
  const creator = new RegExp(
    `\\b(?:new|add|install|register|import|set|enable|grant|publish)-${noun ?? ''}\\b`,
    'i',
  );
  const creating = texts.filter((text) =>
    powershellTools.calledCommands(text, parser).some(({ name }) => creator.test(name)),
  );
  if (creating.length === 0) return 'whose object no command of this runbook creates';
  if (constant === undefined || creating.some((text) => text.includes(constant))) return undefined;
  return `whose object \`${constant}\` no command of this runbook creates`;
}

const writing =
  /\b(?:Export-Csv|Export-Clixml|Out-File|Set-Content|Add-Content|Copy-Item|Move-Item|WriteAllBytes|WriteAllText|WriteAllLines)\b/i;

/** Whether commands write a file; of the names that a record had in earlier versions, one that is written is enough. */
function isOwned(owners: readonly Owner[], texts: readonly string[]): boolean {
  const isWritten = (name: string) =>
    texts.some((text) => text.includes(name) && writing.test(text));
  const records = owners.flatMap((owner) => ('record' in owner ? [owner.record] : []));
  const parameters = owners.flatMap((owner) => ('parameter' in owner ? [owner.parameter] : []));
  return (
    owners.length > 0 &&
    (records.length === 0 || records.some(isWritten)) &&
    parameters.every((name) => isWritten(`{{${name}}}`))
  );
}
