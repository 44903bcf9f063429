import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import { closestName } from '../read/closest-name.ts';
import type { RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { isBrought, shownPath, type RunbookFiles } from './written-records.ts';

/** A record that a command reads and none writes, with what is said of it. */
export interface UnwrittenRecord {
  readonly file: TextFile;
  readonly record: string;
  readonly diagnostic: Diagnostic;
}

/**
 * The records that commands read and none writes, where a way back depends on them or another is called nearly so; each
 * once. Of the names that a record had in earlier versions, one that is written is enough.
 */
export function unwrittenRecords(
  { structure, commands }: RunbookContent,
  written: RunbookFiles,
  parser: Parser,
): UnwrittenRecord[] {
  const undos = new Set(Object.values(structure?.value.commands ?? {}).map(({ undo }) => undo));
  const names = written.files.flatMap((file) => ('record' in file ? file.record : []));
  const said = new Set<string>();
  return [...commands].flatMap(([id, file]) =>
    powershellTools.readRecords(file.text, parser).flatMap(({ start, records }) => {
      const [record = ''] = records;
      if (records.some((path) => isBrought(path, written)) || said.has(record)) return [];
      const meant = nearestRecord(record, names);
      if (meant === undefined && !undos.has(id)) return [];
      said.add(record);
      const found = `the record \`${shownPath(record)}\`, which no command of this runbook writes`;
      const expected =
        meant === undefined ? 'a record that one of them writes' : `\`${shownPath(meant)}\``;
      const advice =
        'Read it where it is written, under the same name: what is not there restores nothing.';
      const diagnostic = diagnosticAt(file, start, { found, expected, advice });
      return [{ file, record, diagnostic }];
    }),
  );
}

const nameIn = (path: string) => path.slice(path.lastIndexOf('\\') + 1).toLowerCase();

/** The record that is called nearly so, or so in another folder. */
function nearestRecord(record: string, names: readonly string[]): string | undefined {
  const elsewhere = names.find((name) => nameIn(name) === nameIn(record));
  if (elsewhere !== undefined) return elsewhere;
  const lower = new Map(names.map((name) => [nameIn(name), name]));
  const closest = closestName(nameIn(record), [...lower.keys()]);
  return closest === undefined ? undefined : lower.get(closest);
}
