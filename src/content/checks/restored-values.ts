import type { Parser } from 'web-tree-sitter';
import { oneLine, type Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import {
  powershellTools,
  type Finding,
  type OtherValue,
  type OverwrittenRows,
  type RecordForm,
} from '../../powershell/build.ts';
import { closestName } from '../read/closest-name.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, placeOf, type TextFile } from '../read/text-file.ts';
import { changesIn } from './changes-in.ts';
import { scriptIn, wholeCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { filesOf, recordsAt, type RunbookFiles } from './written-records.ts';

/**
 * Holds what an undo sets to the column of that name in the record: another column, a constant or what is there now gives
 * back a state that was never there.
 */
export async function checkRestoredValues(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => ofRunbook(content, runbook, parser));
}

function ofRunbook(content: Content, runbook: RunbookContent, parser: Parser): Diagnostic[] {
  const readable = wholeCommands(content, runbook, parser);
  if (!readable) return [];
  const written = filesOf(readable, parser);
  const commands = Object.values(runbook.structure?.value.commands ?? {});
  const undos = new Set(commands.flatMap(({ undo }) => (typeof undo === 'string' ? undo : [])));
  return [...undos].flatMap((undo) => {
    const file = runbook.commands.get(undo);
    return file ? judgeCommand(file, () => ofUndo(content, file, { written, parser })) : [];
  });
}

interface Around {
  readonly written: RunbookFiles;
  readonly parser: Parser;
}

function ofUndo(content: Content, file: TextFile, around: Around): Diagnostic[] {
  const found = ofRows(content, file, around);
  const isRead = powershellTools.readRecords(file.text, around.parser).length > 0;
  if (found.length > 0 || !isRead) return found;
  const unused = powershellTools.unusedRows(file.text, around.parser);
  return unused.slice(0, 1).map((one) => ofUnused(file, one));
}

function ofRows(content: Content, file: TextFile, { written, parser }: Around): Diagnostic[] {
  const columns = columnsOf(file, written, parser);
  if (columns.length === 0) return [];
  const changing = new Set(changesIn(content, file, parser).map(({ start }) => start));
  const script = scriptIn(content, file);
  const isChange = ({ call }: { readonly call: number }) => changing.has(call);
  const others = powershellTools.otherValues(script, columns, parser).filter(isChange);
  const overwritten = powershellTools
    .overwrittenRows(script, parser)
    .filter((one) => isChange(one) && columns.some((column) => isSame(column, one.column)));
  return [
    ...others
      .filter((one, at) => !isOfSame(one, others.slice(0, at)))
      .map((one) => ofOther(file, one)),
    ...overwritten.map((one) => ofOverwritten(file, one)),
  ];
}

/** Whether a value of a call comes from the same variable as another, which is told. */
function isOfSame({ call, from }: OtherValue, others: readonly OtherValue[]): boolean {
  const variableIn = (value: string) => /\$\w+/.exec(value)?.[0].toLowerCase();
  const variable = variableIn(from);
  return others.some(
    (one) => one.call === call && variable !== undefined && variableIn(one.from) === variable,
  );
}

function ofOther(file: TextFile, { what, start, from, column }: OtherValue): Diagnostic {
  const shown = file.text.slice(start, start + from.length);
  const isSaid = from.toLowerCase().includes(`$saved.${column.toLowerCase()}`);
  return diagnosticAt(file, start, {
    found: `\`-${nameOf(what, column)}\` from \`${shown}\``,
    expected: `the column \`${column}\` of the record`,
    advice: isSaid
      ? 'Read it of the record: its variable holds something else, which gives back a state that was not there before.'
      : `Set it to what stands there, as in \`$saved.${column}\`: everything else gives back a state that was not there before.`,
  });
}

function ofOverwritten(file: TextFile, { what, start, column, call }: OverwrittenRows): Diagnostic {
  const found = diagnosticAt(file, start, {
    found: `\`${what}\`, which takes what is there now in place of what the record says`,
    expected: 'another variable for it',
    advice: `Leave \`${what}\` what was read of the record: its \`${column}\` is what the undo sets.`,
  });
  // A call that changes whatever a query finds is told as such.
  return { ...found, follows: [oneLine(file.file, placeOf(file, call).line)] };
}

function ofUnused(file: TextFile, { what, start }: Finding): Diagnostic {
  return diagnosticAt(file, start, {
    found: `\`${what}\`, which takes what is read of the record and is used nowhere`,
    expected: 'an undo that restores what its record says',
    advice: `Set back what \`${what}\` has, or at least compare with it what is there.`,
  });
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** A parameter as its column is written, where it is not cut short. */
function nameOf(parameter: string, column: string): string {
  return parameter === column.toLowerCase() ? column : parameter;
}

/** The columns that all records have which a command reads, as far as their writers are seen. */
function columnsOf(file: TextFile, written: RunbookFiles, parser: Parser): string[] {
  const read = powershellTools.readColumns(file.text, parser);
  const rows = powershellTools.recordForms(file.text, parser).filter(isOfRows);
  const paths = new Set([...read, ...rows].flatMap(({ records }) => records));
  const [first = [], ...others] = [...paths]
    .flatMap((path) => recordsAt(path, written))
    .map(({ columns }) => columns?.map(({ name }) => name) ?? []);
  const names = [...new Set(first)].filter((name) => others.every((one) => one.includes(name)));
  return read.some(({ what }) => isSlip(what, names)) ? [] : names;
}

/** Whether a place reads rows with columns. */
function isOfRows({ isRead, format }: RecordForm): boolean {
  return isRead && (format === 'csv' || format === 'clixml');
}

/** Whether a column is misspelled, which is told as such: what it is meant to decide is not known. */
function isSlip(what: string, names: readonly string[]): boolean {
  const isKnown = names.some((name) => isSame(name, what));
  return !isKnown && closestName(what, names) !== undefined;
}
