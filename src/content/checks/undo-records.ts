import type { Parser } from 'web-tree-sitter';
import type { Details, Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { TextFile } from '../read/text-file.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import { ofWholeRunbooks } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { filesOf, isBrought, recordsRead, shownPath } from './written-records.ts';

/**
 * Reports a change whose undo reads the record of another change and not its own: where an undo takes back one change
 * alone, the record is told in the undo itself.
 */
export function checkUndoRecords(content: Content): Promise<Diagnostic[]> {
  return ofWholeRunbooks(content, ofRunbook);
}

function ofRunbook(runbook: RunbookContent, parser: Parser): Diagnostic[] {
  const changes = Object.entries(runbook.structure?.value.commands ?? {}).flatMap(
    ([id, { undo }]) => (typeof undo === 'string' ? { id, undo } : []),
  );
  const groups = Map.groupBy(changes, ({ undo }) => undo);
  return [...groups].flatMap(([undo, ids]) => {
    const back = runbook.commands.get(undo);
    if (!back || ids.length < 2) return [];
    const undone = ids.map(({ id }) => id);
    return judgeCommand(back, () => ofUndo(runbook, { undo, back, undone }, parser));
  });
}

/** An undo of several changes. */
interface Undo {
  readonly undo: string;
  readonly back: TextFile;
  readonly undone: readonly string[];
}

function ofUndo(
  { structure, commands }: RunbookContent,
  { undo, back, undone }: Undo,
  parser: Parser,
): Diagnostic[] {
  const reads = recordsRead(back, parser);
  const [read = ''] = reads;
  const isRead = (id: string, paths: readonly string[]) => {
    const file = commands.get(id);
    const files = filesOf(file ? [file] : [], parser);
    return paths.some((path) => isBrought(path, files));
  };
  if (!structure || !undone.some((id) => isRead(id, reads))) return [];
  return undone.flatMap((id) => {
    const record = lastRecord(commands.get(id), parser);
    if (record === undefined || isRead(id, reads)) return [];
    const reader = [...commands].find(
      ([other, file]) =>
        // A change has an undo of its own, and reads a record to compare.
        structure.value.commands[other]?.undo === undefined &&
        isRead(id, recordsRead(file, parser)),
    );
    const details = unreadRecord({ id, undo, record, read, reader: reader?.[0] });
    return [diagnosticAtPath(structure, ['commands', id, 'undo'], details)];
  });
}

/** What is said of an undo that does not read the record of a change, which a reader reads, or nobody. */
export function unreadRecord(of: {
  readonly id: string;
  readonly undo: string;
  readonly record: string;
  /** What the undo reads, if anything. */
  readonly read?: string;
  readonly reader?: string | undefined;
}): Details {
  const { id, undo, record, read = '', reader } = of;
  return {
    found: `\`${undo}\`, which does not read the record \`${shownPath(record)}\` of \`${id}\``,
    expected:
      reader === undefined ? 'a command that restores from it' : `\`${reader}\`, which reads it`,
    advice:
      reader === undefined
        ? `Name the command that does, or let \`${id}\` write \`${shownPath(read)}\`, which \`${undo}\` reads: what is not read restores nothing.`
        : 'Name the command that restores from the record of this change.',
  };
}

/** The record that a change leaves: the last that it writes as rows, or moves to its place. */
export function lastRecord(file: TextFile | undefined, parser: Parser): string | undefined {
  const { files, records } = filesOf(file ? [file] : [], parser);
  if (records.length === 0) return undefined;
  return files.flatMap((one) => ('record' in one ? one.record : [])).at(-1);
}
