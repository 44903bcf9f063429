import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import {
  powershellTools,
  type Creation,
  type Owner,
  type Removal,
} from '../../powershell/build.ts';
import { isReadable } from './command-syntax.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { judgeCommand } from './judge-command.ts';

/**
 * Holds removals to what a runbook owns: a record below `$env:USERPROFILE` or a file at a path from the form that a
 * command of the runbook writes, one at a time and without wildcards; and objects of a kind that a command of the
 * runbook creates or sets, named one by one.
 */
export async function checkRemovals(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) =>
    // A command that cannot be read may be the one that creates.
    runbook.isWhole &&
    [...runbook.commands.values()].every((command) => isReadable(content, command, parser))
      ? ofRunbook(runbook, parser)
      : [],
  );
}

/** What the commands of a runbook write and create. */
interface Written {
  texts: readonly string[];
  creations: readonly Creation[];
}

function ofRunbook({ commands, structure }: RunbookContent, parser: Parser): Diagnostic[] {
  const texts = [...commands.values()].map(({ text }) => text);
  const creations: Creation[] = [];
  const unknown = [...commands.values()].flatMap((command) =>
    judgeCommand(command, () => {
      creations.push(...powershellTools.creations(command.text, parser));
      return [];
    }),
  );
  if (unknown.length > 0) return unknown;
  return [...commands].flatMap(([id, command]) =>
    // In a reading command the removal itself is the mistake, which the check of effects reports.
    structure?.value.commands[id]?.effect === 'reads'
      ? []
      : judgeCommand(command, () => ofCommand(command, { texts, creations }, parser)),
  );
}

function ofCommand(command: TextFile, written: Written, parser: Parser): Diagnostic[] {
  return powershellTools.removals(command.text, parser).flatMap((removal) => {
    const problem = whyNotOwned(removal, written);
    if (problem === undefined) return [];
    const found = `\`${removal.name}\`, ${problem}`;
    const expected = 'a removal of what this runbook itself wrote or created, named one by one';
    const advice =
      'Remove a record of the runbook, a file at a path of the form that it wrote, or an object that it created, each by its name.';
    return [diagnosticAt(command, removal.start, { found, expected, advice })];
  });
}

function whyNotOwned({ problem, owners, noun, sources }: Removal, runbook: Written) {
  if (problem !== undefined) return problem;
  if (owners)
    return isOwned(owners, runbook.texts)
      ? undefined
      : 'whose file no command of this runbook writes';
  const made = runbook.creations.filter((creation) => creation.noun === noun);
  if (made.length === 0) return 'whose object no command of this runbook creates';
  for (const source of sources ?? []) {
    if ('owners' in source && !isOwned(source.owners, runbook.texts))
      return 'whose object is named by a file that no command of this runbook writes';
    if ('constant' in source && !made.some((creation) => names(creation, source.constant)))
      return `whose object \`${source.constant}\` no command of this runbook creates`;
  }
  return undefined;
}

function names({ constants }: Creation, wanted: string): boolean {
  return constants.some((constant) => constant.toLowerCase() === wanted.toLowerCase());
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
