import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type Removal } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { linesOfAlias } from './alias-lines.ts';
import { firstChange } from './called-effects.ts';
import { readableCommands } from './each-command.ts';
import { filledScript } from './filled-script.ts';
import { judgeCommand } from './judge-command.ts';
import { readAgainIn } from './read-again.ts';
import { shownPath } from './written-records.ts';

/**
 * Holds changes and their undos to the life of the record between them: it is there before the change, and until the
 * earlier state is back. What stands in a branch or a block may never run, and is left out.
 */
export async function checkRecordOrder(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => ofRunbook(content, runbook, parser));
}

function ofRunbook(content: Content, runbook: RunbookContent, parser: Parser): Diagnostic[] {
  const readable = new Set(readableCommands(content, runbook, parser));
  const fileOf = (id: string) => {
    const file = runbook.commands.get(id);
    return file && readable.has(file) ? file : undefined;
  };
  const said = new Set<TextFile>();
  return Object.entries(runbook.structure?.value.commands ?? {}).flatMap(([id, { undo }]) => {
    const back = typeof undo === 'string' ? fileOf(undo) : undefined;
    if (!back) return [];
    const change = fileOf(id);
    const isFirst = !said.has(back);
    said.add(back);
    const records: string[] = [];
    const early = judgeCommand(back, () => {
      records.push(...recordsRead(back, parser));
      return isFirst ? removedEarly(stepsOf(content, back, records, parser)) : [];
    });
    if (!change || records.length === 0) return early;
    const find = () => writtenLate(stepsOf(content, change, records, parser));
    return [...early, ...judgeCommand(change, find)];
  });
}

function recordsRead({ text }: TextFile, parser: Parser): string[] {
  return powershellTools
    .readRecords(text, parser)
    .flatMap(({ records }) => records.map((record) => record.toLowerCase()));
}

/** What a command does at every run, and where it writes records. */
interface Steps {
  readonly file: TextFile;
  /** Its first call that changes something. */
  readonly change: { readonly name: string; readonly start: number } | undefined;
  readonly isSteady: (start: number) => boolean;
  /** The removals at every run, and the writes, of the records that the undo reads. */
  readonly removed: readonly (Removal & { readonly record: string })[];
  readonly written: readonly {
    readonly start: number;
    readonly record: string;
    readonly replaces?: string;
  }[];
}

function stepsOf(
  content: Content,
  file: TextFile,
  records: readonly string[],
  parser: Parser,
): Steps {
  const script = filledScript(file.text, content.parameters?.value ?? {});
  const steady = new Set(powershellTools.steadyCalls(file.text, parser));
  const isMeant = (record: string) => records.includes(record.toLowerCase());
  return {
    file,
    change: firstChange(script, readAgainIn({ file, script, parser }), parser),
    isSteady: (start) => steady.has(start),
    removed: powershellTools.removals(file.text, parser).flatMap((removal) => {
      const [owner, ...others] = removal.owners ?? [];
      const isCertain = removal.deed === undefined && steady.has(removal.start);
      if (!isCertain || !owner || !('record' in owner) || others.length > 0) return [];
      return isMeant(owner.record) ? { ...removal, record: owner.record } : [];
    }),
    written: powershellTools
      .recordWrites(file.text, parser)
      .flatMap(({ records: paths, ...write }) =>
        paths.filter(isMeant).map((record) => ({ ...write, record })),
      ),
  };
}

/** An undo that removes its record before it has restored anything loses the earlier state at the first error. */
function removedEarly({ file, change, removed }: Steps): Diagnostic[] {
  const [first] = removed;
  if (!change || !first || first.start > change.start) return [];
  const found = `\`${first.name}\`, which removes the record \`${shownPath(first.record)}\` before anything is restored`;
  const expected = `it after \`${change.name}\``;
  const advice = 'Remove the record when the earlier state is back: an error in between loses it.';
  return [diagnosticAt(file, first.start, { found, expected, advice })];
}

/** A change that stands before its record is written, or that removes it again, cannot be taken back. */
function writtenLate({ file, change, isSteady, removed, written }: Steps): Diagnostic[] {
  const starts = written.map(({ start }) => start);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  const [write] = written;
  if (!write) return [];
  const gone = removed.find(({ start }) => start > last);
  const place = shownPath(write.record);
  if (change && isSteady(change.start) && change.start < first) {
    const found = `\`${change.name}\`, which changes something before the record \`${place}\` is written`;
    const expected = 'it after the record, which its undo reads';
    const advice =
      'Write the record first: an error in between leaves a change without a way back.';
    const late = diagnosticAt(file, change.start, { found, expected, advice });
    const { line = 1 } = late;
    // A call that may not be made at all is reported as such, and what makes another name for one.
    const own = { file: file.file, first: line, last: line };
    return [{ ...late, follows: [own, ...linesOfAlias(file, change.name)] }];
  }
  if (!gone) return replaced(file, written);
  const found = `\`${gone.name}\`, which removes the record \`${place}\` of the change`;
  const expected = 'the record to stay: the undo of this command reads it';
  const advice = 'Leave the removal to the undo.';
  return [diagnosticAt(file, gone.start, { found, expected, advice })];
}

/** A record that is written where one is already tells of the changed state, and the true one is gone. */
function replaced(file: TextFile, written: Steps['written']): Diagnostic[] {
  const [write] = written.filter(({ replaces }) => replaces !== undefined);
  if (!write) return [];
  const found = `\`${write.replaces ?? ''}\`, which writes the record \`${shownPath(write.record)}\` also where there is one`;
  const expected = 'a record that is kept: at a second run it has the only earlier state';
  const advice =
    'Write it below `if (-not (Test-Path -LiteralPath …))` with its path, or with `-NoClobber`, or move it there without `-Force`.';
  return [diagnosticAt(file, write.start, { found, expected, advice })];
}
