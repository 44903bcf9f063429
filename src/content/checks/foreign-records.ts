import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools, type Removal } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { ofWholeRunbooks } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { partnersOf } from './partners.ts';
import { filesOf, isBrought, shownPath } from './written-records.ts';

/** Reports an undo that removes the record of another change than that which it takes back: that one has no way back then. */
export function checkForeignRecords(content: Content): Promise<Diagnostic[]> {
  return ofWholeRunbooks(content, ofRunbook);
}

function ofRunbook(runbook: RunbookContent, parser: Parser): Diagnostic[] {
  const { structure, commands } = runbook;
  const entries = Object.values(structure?.value.commands ?? {});
  const undos = new Set(entries.flatMap(({ undo }) => (typeof undo === 'string' ? undo : [])));
  return [...undos].flatMap((undo) => {
    const file = commands.get(undo);
    if (!file) return [];
    const near = partnersOf(runbook, undo);
    const own = near.flatMap((id) => commands.get(id) ?? []);
    const others = [...commands].filter(([id]) => !near.includes(id));
    return judgeCommand(file, () => ofUndo(file, own, others, parser));
  });
}

function ofUndo(
  file: TextFile,
  own: readonly TextFile[],
  others: readonly (readonly [id: string, file: TextFile])[],
  parser: Parser,
): Diagnostic[] {
  const isOf = (files: readonly TextFile[], record: string) =>
    isBrought(record, filesOf(files, parser));
  return powershellTools.removals(file.text, parser).flatMap((removal) => {
    const records = recordsOf(removal);
    const [record] = records;
    if (record === undefined || records.some((one) => isOf(own, one))) return [];
    const [other] = others.find(([, one]) => isOf([one], record)) ?? [];
    if (other === undefined) return [];
    const found = `\`${removal.name}\`, which removes the record \`${shownPath(record)}\` of \`${other}\``;
    const expected = 'a removal of the record of the change that this one takes back';
    const advice = 'Leave the others: a change without its record has no way back.';
    return [diagnosticAt(file, removal.start, { found, expected, advice })];
  });
}

/** The records that a removal may mean, none where it may mean something else. */
function recordsOf({ deed, owners = [] }: Removal): string[] {
  const records = owners.flatMap((owner) => ('record' in owner ? owner.record : []));
  return deed === undefined && records.length === owners.length ? records : [];
}
