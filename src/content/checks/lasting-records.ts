import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { ofWholeRunbooks } from './each-command.ts';
import { shownPath } from './written-records.ts';

/** Holds the record that an undo reads to a folder that lasts: Windows empties the one for temporary files. */
export function checkLastingRecords(content: Content): Promise<Diagnostic[]> {
  return ofWholeRunbooks(content, ({ structure, commands }, parser) => {
    const recordsIn = (file: TextFile) => powershellTools.recordForms(file.text, parser);
    return Object.entries(structure?.value.commands ?? {}).flatMap(([id, { undo }]) => {
      const file = commands.get(id);
      const reader = typeof undo === 'string' ? commands.get(undo) : undefined;
      if (!file || !reader) return [];
      const read = recordsIn(reader).flatMap(({ isRead, records }) => (isRead ? records : []));
      const [write] = recordsIn(file).filter(
        ({ isRead, records }) =>
          !isRead && records.some((one) => one.startsWith('<temp>') && read.includes(one)),
      );
      return write ? [told(file, write)] : [];
    });
  });
}

function told(
  file: TextFile,
  {
    start,
    records: [record = ''],
  }: { readonly start: number; readonly records: readonly string[] },
): Diagnostic {
  return diagnosticAt(file, start, {
    found: `the record \`${shownPath(record)}\` in the folder for temporary files`,
    expected: 'it in a folder that lasts, such as `$env:USERPROFILE`',
    advice:
      'Write it there, here and in the undo: Windows may empty the other folder when the reader signs out, and the earlier state is gone.',
  });
}
