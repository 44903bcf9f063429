import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools } from '../../powershell/build.ts';
import { closestName } from '../read/closest-name.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
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

function ofUndo(content: Content, file: TextFile, { written, parser }: Around): Diagnostic[] {
  const columns = columnsOf(file, written, parser);
  if (columns.length === 0) return [];
  const changing = new Set(changesIn(content, file, parser).map(({ start }) => start));
  const others = powershellTools
    .otherValues(scriptIn(content, file), columns, parser)
    .filter(({ call }) => changing.has(call));
  return others.map(({ what, start, from, column }) => {
    const shown = file.text.slice(start, start + from.length);
    return diagnosticAt(file, start, {
      found: `\`-${nameOf(what, column)}\` from \`${shown}\``,
      expected: `the column \`${column}\` of the record`,
      advice: `Set it to what stands there, as in \`$saved.${column}\`: everything else gives back a state that was not there before.`,
    });
  });
}

/** A parameter as its column is written, where it is not cut short. */
function nameOf(parameter: string, column: string): string {
  return parameter === column.toLowerCase() ? column : parameter;
}

/** The columns that all records have which a command reads, as far as their writers are seen. */
function columnsOf(file: TextFile, written: RunbookFiles, parser: Parser): string[] {
  const read = powershellTools.readColumns(file.text, parser);
  const paths = new Set(read.flatMap(({ records }) => records));
  const [first = [], ...others] = [...paths]
    .flatMap((path) => recordsAt(path, written))
    .map(({ columns }) => columns?.map(({ name }) => name) ?? []);
  const names = [...new Set(first)].filter((name) => others.every((one) => one.includes(name)));
  return read.some(({ what }) => isSlip(what, names)) ? [] : names;
}

/** Whether a column is misspelled, which is told as such: what it is meant to decide is not known. */
function isSlip(what: string, names: readonly string[]): boolean {
  const isKnown = names.some((name) => name.toLowerCase() === what.toLowerCase());
  return !isKnown && closestName(what, names) !== undefined;
}
