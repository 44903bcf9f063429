import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { ofWholeRunbooks } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { isAround, isBefore, stepsOf, type Removed, type Steps } from './record-steps.ts';
import { recordsRead, shownPath } from './written-records.ts';

/**
 * Reports a change that removes its record, as when it ends with an error, without asking whether this run wrote it: the
 * record of an earlier run has the only earlier state.
 */
export function checkClearedRecords(content: Content): Promise<Diagnostic[]> {
  return ofWholeRunbooks(content, (runbook, parser) => ofRunbook(content, runbook, parser));
}

function ofRunbook(content: Content, runbook: RunbookContent, parser: Parser): Diagnostic[] {
  const { structure, commands } = runbook;
  return Object.entries(structure?.value.commands ?? {}).flatMap(([id, { undo }]) => {
    const change = commands.get(id);
    const back = typeof undo === 'string' ? commands.get(undo) : undefined;
    if (!change || !back) return [];
    return judgeCommand(change, () => {
      const records = recordsRead(back, parser).map((record) => record.toLowerCase());
      return ofChange(stepsOf(content, change, records, parser), parser);
    });
  });
}

function ofChange({ file, removed, written }: Steps, parser: Parser): Diagnostic[] {
  const isLate = (removal: Removed) =>
    removal.errorsOf !== undefined ||
    // One that certainly removes what was written is told as that.
    written.every((write) => isBefore(write, removal) && !isAround(removal, write));
  const late = written.length > 0 ? removed.filter(isLate) : [];
  return late
    .filter(({ start, records }) => {
      const fresh = powershellTools.freshPlaces(file.text, [start], records, parser);
      return fresh.length === 0;
    })
    .slice(0, 1)
    .map(({ name, start, records: [record = ''] }) =>
      diagnosticAt(file, start, {
        found: `\`${name}\`, which removes the record \`${shownPath(record)}\` also where an earlier run wrote it`,
        expected:
          'it below `if ($fresh)`, with `$fresh = -not (Test-Path -LiteralPath …)` before the record is written',
        advice: 'Leave the record of an earlier run: it has the only earlier state.',
      }),
    );
}
