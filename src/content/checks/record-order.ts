import type { Parser } from 'web-tree-sitter';
import { oneLine, type Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type Removal } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { linesOfAlias } from './alias-lines.ts';
import { changesIn } from './changes-in.ts';
import { readableCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { shownPath } from './written-records.ts';

/**
 * Holds changes and their undos to the life of the record between them: it is there before the change, and until the
 * earlier state is back. What stands in a branch or a loop is compared with what stands in the same one, or in one inside
 * of it: nothing else is certain to come later.
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
      if (!isFirst) return [];
      const nouns = change ? changesIn(content, change, parser).map(nounOf) : [];
      return removedEarly(stepsOf(content, back, records, parser), records, nouns);
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

/** A place in a command, and the blocks around it. */
interface Placed {
  readonly start: number;
  readonly blocks: readonly number[];
}

type Removed = Removal & Placed & { readonly records: readonly string[] };
type Written = Placed & { readonly record: string; readonly replaces?: string };

/** What a command changes, and where it removes and writes records that the undo reads. */
interface Steps {
  readonly file: TextFile;
  readonly changes: readonly (Placed & { readonly name: string })[];
  readonly removed: readonly Removed[];
  readonly written: readonly Written[];
}

function stepsOf(
  content: Content,
  file: TextFile,
  records: readonly string[],
  parser: Parser,
): Steps {
  const { text } = file;
  const isMeant = (record: string) => records.includes(record.toLowerCase());
  const removed = powershellTools.removals(text, parser).flatMap((removal) => {
    const paths = removal.deed === undefined ? recordsOf(removal) : [];
    return paths.length > 0 && paths.every(isMeant) ? [{ ...removal, records: paths }] : [];
  });
  const written = powershellTools
    .recordWrites(text, parser)
    .flatMap(({ records: paths, ...write }) =>
      paths.filter(isMeant).map((record) => ({ ...write, record })),
    );
  const placed = <Step extends { start: number }>(steps: readonly Step[]) => {
    const starts = steps.map(({ start }) => start);
    const blocks = powershellTools.enclosingBlocks(text, starts, parser);
    return steps.map((step, index) => ({ ...step, blocks: blocks[index] ?? [] }));
  };
  return {
    file,
    changes: placed(changesIn(content, file, parser)),
    removed: placed(removed),
    written: placed(written),
  };
}

/** The records that a removal may mean, none where it may mean something else. */
function recordsOf({ owners = [] }: Removal): string[] {
  const records = owners.flatMap((owner) => ('record' in owner ? owner.record : []));
  return records.length === owners.length ? records : [];
}

/** Whether one place stands in the same block as another, or in a block around it: where it comes first, it runs first. */
function isAround(one: Placed, other: Placed): boolean {
  return one.blocks.every((block, index) => block === other.blocks[index]);
}

const nounOf = ({ name }: { name: string }) => name.replace(/^.*?-/, '').toLowerCase();

/** An undo that removes its record before it has restored everything loses the earlier state at the first error. */
function removedEarly(
  { file, changes, removed }: Steps,
  read: readonly string[],
  nouns: readonly string[],
): Diagnostic[] {
  for (const removal of removed) {
    const [first] = changes.filter((one) => isAround(one, removal) || isAround(removal, one));
    const isFirst = first !== undefined && first.start > removal.start;
    // Another record may have what is restored later, and what the change has not changed needs none.
    const isOnly = read.every((one) => removal.records.some((own) => own.toLowerCase() === one));
    const later = changes.find(
      (one) => one.start > removal.start && isAround(removal, one) && nouns.includes(nounOf(one)),
    );
    const change = isFirst ? first : isOnly ? later : undefined;
    if (!change || !isAround(removal, change)) continue;
    const [record = ''] = removal.records;
    const part = isFirst ? 'anything' : 'everything';
    const found = `\`${removal.name}\`, which removes the record \`${shownPath(record)}\` before ${part} is restored`;
    const expected = `it after \`${change.name}\``;
    const advice =
      'Remove the record when the earlier state is back: an error in between loses it.';
    return [diagnosticAt(file, removal.start, { found, expected, advice })];
  }
  return [];
}

/** A change that stands before its record is written, or that removes it again, cannot be taken back. */
function writtenLate({ file, changes, removed, written }: Steps): Diagnostic[] {
  const [write] = written.toSorted((one, other) => one.start - other.start);
  if (!write) return [];
  const place = shownPath(write.record);
  const change = changes.find((one) => one.start < write.start && isAround(one, write));
  if (change) {
    const found = `\`${change.name}\`, which changes something before the record \`${place}\` is written`;
    const expected = 'it after the record, which its undo reads';
    const advice =
      'Write the record first: an error in between leaves a change without a way back.';
    const late = diagnosticAt(file, change.start, { found, expected, advice });
    const { line = 1 } = late;
    // A call that may not be made at all is reported as such, and what makes another name for one.
    const own = oneLine(file.file, line);
    return [{ ...late, follows: [own, ...linesOfAlias(file, change.name)] }];
  }
  const gone = removed.find((removal) => isRemovedAgain(removal, written));
  if (!gone) return replaced(file, written);
  const found = `\`${gone.name}\`, which removes the record \`${place}\` of the change`;
  const expected = 'the record to stay: the undo of this command reads it';
  const advice = 'Leave the removal to the undo.';
  return [diagnosticAt(file, gone.start, { found, expected, advice })];
}

/** Whether what is removed was certainly written before, and is not written again. */
function isRemovedAgain(removal: Removed, written: readonly Written[]): boolean {
  const { records, start } = removal;
  const isLast = written.every((write) => write.start < start);
  const isWritten = records.every((one) => written.some(({ record }) => record === one));
  return (
    isLast && (records.length === 1 || isWritten) && written.some((one) => isAround(removal, one))
  );
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
