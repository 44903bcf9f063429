import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import { closestName } from '../read/closest-name.ts';
import type { RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { mayBeSame } from './owned-files.ts';
import { filesOf, isBrought, shownPath, type RunbookFiles } from './written-records.ts';

/** A record that a command reads and none writes, with what is said of it where no other place is told as wrong. */
export interface UnwrittenRecord {
  readonly file: TextFile;
  readonly record: string;
  readonly diagnostic?: Diagnostic;
}

/**
 * The records that commands read and none writes, where a way back depends on them or another is called nearly so, and
 * those of another change that a way back reads; each once. Of the names that a record had in earlier versions, one that is
 * written is enough.
 */
export function unwrittenRecords(
  { structure, commands }: RunbookContent,
  written: RunbookFiles,
  parser: Parser,
): UnwrittenRecord[] {
  const names = recordsOf(written);
  const said = new Set<string>();
  return [...commands].flatMap(([id, file]) => {
    const read = powershellTools.readRecords(file.text, parser);
    const undone = Object.entries(structure?.value.commands ?? {}).flatMap(([other, { undo }]) =>
      undo === id ? (commands.get(other) ?? []) : [],
    );
    const own = filesOf([...undone, file], parser);
    const isAny = read.some(({ records }) => records.some((path) => isBrought(path, own)));
    const isElsewhere = undone.length > 0 && !isAny && recordsOf(own).length > 0;
    return read.flatMap(({ start, records }) => {
      const [record = ''] = records;
      const isThere = records.some((path) => isBrought(path, isElsewhere ? own : written));
      if (isThere || said.has(record)) return [];
      const meant =
        nearestRecord(record, names) ??
        (isElsewhere ? recordsOf(filesOf(undone, parser)).at(-1) : undefined);
      const isMisplaced = undone.some((one) => overwritesOthers(one, parser));
      if (meant === undefined && undone.length === 0) return [];
      said.add(record);
      if (meant === undefined && isMisplaced) return [{ file, record }];
      const what = `the record \`${shownPath(record)}\``;
      const whose = names.some((name) => mayBeSame(record, name))
        ? 'which the command that this one undoes does not write'
        : 'which no command of this runbook writes';
      const expected =
        meant === undefined ? 'a record that one of them writes' : `\`${shownPath(meant)}\``;
      const advice =
        'Read it where it is written, under the same name: what is not there restores nothing.';
      const details = { found: `${what}, ${whose}`, expected, advice };
      return [{ file, record, diagnostic: diagnosticAt(file, start, details) }];
    });
  });
}

function recordsOf({ files }: RunbookFiles): string[] {
  return files.flatMap((file) => ('record' in file ? file.record : []));
}

/** Whether a command writes where files of others are, which is told there. */
function overwritesOthers({ text }: TextFile, parser: Parser): boolean {
  return powershellTools.removals(text, parser).some(({ deed }) => deed === 'overwrites');
}

const nameIn = (path: string) => path.slice(path.lastIndexOf('\\') + 1).toLowerCase();

/** The record that is called nearly so, or so in another folder. */
function nearestRecord(record: string, names: readonly string[]): string | undefined {
  const others = names.filter((name) => !mayBeSame(record, name));
  const elsewhere = others.find((name) => nameIn(name) === nameIn(record));
  if (elsewhere !== undefined) return elsewhere;
  const lower = new Map(others.map((name) => [nameIn(name), name]));
  const closest = closestName(nameIn(record), [...lower.keys()]);
  if (closest !== undefined) return lower.get(closest);
  return others.find((name) => nameIn(record).startsWith(`${nameIn(name)}.`));
}
