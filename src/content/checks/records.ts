import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type ReadColumn } from '../../powershell/build.ts';
import { closestName } from '../read/closest-name.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { wholeCommands } from './each-command.ts';
import { slippedMembers } from './members.ts';
import { unwrittenRecords } from './unwritten-records.ts';
import { filesOf, isBrought, recordsAt, shownPath, type RunbookFiles } from './written-records.ts';

/**
 * Holds what commands read of records to what other commands write: a record that nobody writes, and a column that it does
 * not have, make a way back that restores nothing.
 */
export async function checkRecords(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => {
    const commands = wholeCommands(content, runbook, parser);
    if (!commands) return [];
    const written = filesOf(commands, parser);
    const read = commands.flatMap((file) =>
      powershellTools.readColumns(file.text, parser).map((column) => ({ file, column })),
    );
    return [
      ...unwrittenRecords(runbook, written, parser).flatMap(({ diagnostic }) => diagnostic ?? []),
      ...lackingColumns(read, written, slippedMembers(runbook, commands)),
    ];
  });
}

interface Read {
  readonly file: TextFile;
  readonly column: ReadColumn;
}

/** Says of each column that the record does not have where it is read first. */
function lackingColumns(
  read: readonly Read[],
  written: RunbookFiles,
  slips: ReadonlySet<string>,
): Diagnostic[] {
  const said = new Set<string>();
  return read.flatMap(({ file, column }) => {
    const { what, start, records } = column;
    const names = columnsOf(records, written);
    if (!names || names.some((name) => name.toLowerCase() === what.toLowerCase())) return [];
    const meant = closestName(what, names) ?? partOf(what, names);
    const key = `${what.toLowerCase()} ${records.join(' ')}`;
    // A slip in the name of a member is told as one.
    if (said.has(key) || slips.has(what.toLowerCase()) || slips.has(meant?.toLowerCase() ?? ''))
      return [];
    // The record of an earlier version may have had other columns.
    if (meant === undefined && !records.every((path) => isBrought(path, written))) return [];
    said.add(key);
    const place = records.map((path) => `\`${shownPath(path)}\``).join(', ');
    const found = `\`${what}\`, a column that the record ${place} does not have`;
    const list = names.map((name) => `\`${name}\``).join(', ');
    const expected =
      meant === undefined ? `one of the columns that are written: ${list}` : `\`${meant}\``;
    const advice =
      'Read a column that is written, or write this one: PowerShell takes it for empty.';
    return [diagnosticAt(file, start, { found, expected, advice })];
  });
}

/** The columns that are written at some paths, where all are seen. */
function columnsOf(paths: readonly string[], written: RunbookFiles): string[] | undefined {
  const records = paths.flatMap((path) => recordsAt(path, written));
  const columns = records.map((record) => record.columns);
  if (records.length === 0 || columns.includes(undefined)) return undefined;
  return [...new Set(columns.flatMap((one) => one?.map(({ name }) => name) ?? []))];
}

/** The column whose name has another within it, or the other way round: `Url` for `MetadataUrl`. */
function partOf(name: string, names: readonly string[]): string | undefined {
  const plain = name.toLowerCase();
  const near = names.filter((one) => {
    const other = one.toLowerCase();
    return other.includes(plain) || plain.includes(other);
  });
  return near.toSorted((one, other) => one.length - other.length)[0];
}
