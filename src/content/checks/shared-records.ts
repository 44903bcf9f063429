import { basename } from 'node:path';
import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools, type Owner, type RecordForm } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, placeOf, type TextFile } from '../read/text-file.ts';
import { ofWholeRunbooks } from './each-command.ts';
import { shownPath } from './written-records.ts';

/**
 * Holds each change that has its own undo to a record of its own: where two share one, the second keeps nothing, and the
 * first undo takes away what the other needs.
 */
export function checkSharedRecords(content: Content): Promise<Diagnostic[]> {
  return ofWholeRunbooks(content, ofRunbook);
}

/** A place that writes a record, with all paths that it is moved to, and the command that takes the change back. */
interface Write extends Pick<RecordForm, 'what' | 'start'> {
  readonly records: readonly string[];
  readonly file: TextFile;
  readonly undo: string;
}

function ofRunbook({ structure, commands }: RunbookContent, parser: Parser): Diagnostic[] {
  const all = Object.entries(structure?.value.commands ?? {}).map(([id, { undo }]): Write[] => {
    const file = commands.get(id);
    if (!file || typeof undo !== 'string') return [];
    const forms = powershellTools.recordForms(file.text, parser).filter(({ isRead }) => !isRead);
    const files = powershellTools.writtenFiles(file.text, parser);
    return forms.map(({ what, start, records }) => ({
      ...{ what, start, file, undo },
      records: [...records.flatMap((record) => movedTo(record, files)), ...records],
    }));
  });
  return all.flatMap((writes, at) => {
    const before = all.slice(0, at).flat();
    const shared = writes.flatMap((write) => {
      const other = before.find((one) => one.undo !== write.undo && isSameRecord(one, write));
      return other ? [{ write, other }] : [];
    });
    return shared.slice(0, 1).map(({ write, other }) => told(write, other));
  });
}

/** The paths to which what is written at one is moved. */
function movedTo(record: string, files: readonly Owner[]): string[] {
  return files.flatMap((file) =>
    'record' in file && file.movedFrom?.includes(record) === true ? file.record : [],
  );
}

function isSameRecord(one: Write, other: Write): boolean {
  return one.records.some((record) => other.records.includes(record));
}

function told({ file, start, what, records }: Write, other: Write): Diagnostic {
  const record = records.find((one) => other.records.includes(one)) ?? '';
  const { line } = placeOf(other.file, other.start);
  return diagnosticAt(file, start, {
    found: `\`${what || 'a write'}\` into the record \`${shownPath(record)}\`, which ${basename(other.file.path)}:${line} writes for \`${other.undo}\``,
    expected: 'a record of its own',
    advice:
      'Give it another name here and in its undo: the record that is there is kept, so that the second change would record nothing.',
  });
}
