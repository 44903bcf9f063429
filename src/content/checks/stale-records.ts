import type { Parser } from 'web-tree-sitter';
import { allLines, type Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type Removal } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { wholeCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { mayBeSame } from './owned-files.ts';
import { shownPath } from './written-records.ts';

/**
 * Reports an undo that leaves its record where it is, if the change keeps a record that is there: at its next run it would
 * take the old one for what was there before.
 */
export async function checkStaleRecords(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => ofRunbook(content, runbook, parser));
}

function ofRunbook(content: Content, runbook: RunbookContent, parser: Parser): Diagnostic[] {
  const { structure, commands } = runbook;
  if (!structure || !wholeCommands(content, runbook, parser)) return [];
  const said = new Set<TextFile>();
  return Object.entries(structure.value.commands).flatMap(([id, { undo }]) => {
    const change = commands.get(id);
    const back = typeof undo === 'string' ? commands.get(undo) : undefined;
    if (!change || !back || said.has(back)) return [];
    const found = judgeCommand(back, () => leftBehind(change, back, parser));
    if (found.length > 0) said.add(back);
    const follows = [structure, change, back].map(({ file }) => allLines(file));
    return found.map((one) => ({ ...one, follows }));
  });
}

function leftBehind(change: TextFile, back: TextFile, parser: Parser): Diagnostic[] {
  const takesFile = ({ noun, deed }: Removal) =>
    noun === undefined && (deed === undefined || deed === 'moves');
  if (powershellTools.removals(back.text, parser).some(takesFile)) return [];
  const kept = keptRecords(change, parser);
  return powershellTools
    .readRecords(back.text, parser)
    .flatMap(({ start, what, records }, index) => {
      const [record = ''] = records;
      if (index > 0 || !kept.some((one) => mayBeSame(record, one))) return [];
      const found = `\`${what}\`, whose record \`${shownPath(record)}\` stays when everything is back`;
      const expected = '`Remove-Item -LiteralPath …` with its path at the end';
      const advice =
        'Remove the record when the earlier state is back: the next change would keep it, and its undo restore what it says.';
      return [diagnosticAt(back, start, { found, expected, advice })];
    });
}

/** The records that a command writes only where none is, and never moves away. */
function keptRecords({ text }: TextFile, parser: Parser): string[] {
  const writes = powershellTools.recordWrites(text, parser);
  const moved = powershellTools
    .removals(text, parser)
    .filter(({ deed }) => deed === 'moves')
    .flatMap(({ owners = [] }) => owners.flatMap((one) => ('record' in one ? one.record : [])));
  return writes
    .filter(({ replaces }) => replaces === undefined)
    .flatMap(({ records }) => records)
    .filter((record) => !moved.includes(record));
}
