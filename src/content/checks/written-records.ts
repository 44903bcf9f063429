import type { Parser } from 'web-tree-sitter';
import { powershellTools, type Owner, type WrittenRecord } from '../../powershell/build.ts';
import type { TextFile } from '../read/text-file.ts';
import { mayBeSame } from './owned-files.ts';

/** The files that the commands of a runbook write, and those of them that have rows with columns. */
export interface RunbookFiles {
  readonly files: readonly Owner[];
  readonly records: readonly WrittenRecord[];
}

/** What some commands write, all together. */
export function filesOf(commands: Iterable<TextFile>, parser: Parser): RunbookFiles {
  const files: Owner[] = [];
  const records: WrittenRecord[] = [];
  for (const { text } of commands) {
    files.push(...powershellTools.writtenFiles(text, parser));
    records.push(...powershellTools.writtenRecords(text, parser));
  }
  return { files, records };
}

/** The records that a command reads, by the paths of their files. */
export function recordsRead({ text }: TextFile, parser: Parser): string[] {
  return powershellTools.readRecords(text, parser).flatMap(({ records }) => records);
}

/** The records with rows that may lie at a path, those among them that were moved there. */
export function recordsAt(path: string, written: RunbookFiles): readonly WrittenRecord[] {
  return placesOf(path, written).flatMap((place) =>
    written.records.filter(({ record }) => mayBeSame(place, record)),
  );
}

/** A path, and those from which files are moved there. */
export function placesOf(
  path: string,
  written: RunbookFiles,
  seen: readonly string[] = [],
): readonly string[] {
  if (seen.includes(path)) return [];
  const moved = written.files.flatMap((file) =>
    'record' in file && file.movedFrom && mayBeSame(path, file.record) ? file.movedFrom : [],
  );
  return [path, ...moved.flatMap((from) => placesOf(from, written, [...seen, path]))];
}

/** Whether anything is written at a path, or moved there, wherever it came from. */
export function isBrought(path: string, { files }: RunbookFiles): boolean {
  return files.some((file) => 'record' in file && mayBeSame(path, file.record));
}

/** A path as a command writes it. */
export function shownPath(path: string): string {
  const folders: Readonly<Record<string, string>> = {
    '<desktop>': 'Desktop',
    '<documents>': 'MyDocuments',
    '<home>': '$env:USERPROFILE',
    '<temp>': '$env:TEMP',
  };
  return path.replace(/^<\w+>/, (folder) => folders[folder] ?? folder);
}
