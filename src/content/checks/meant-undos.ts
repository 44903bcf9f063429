import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { TextFile } from '../read/text-file.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { mentions } from './command-mentions.ts';
import { wholeCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { selfMention } from './self-mentions.ts';
import { lastRecord, unreadRecord } from './undo-records.ts';
import { filesOf, isBrought } from './written-records.ts';

/**
 * A runbook whose changes have the undos that are meant, so that no check takes a change for the way back of itself or of
 * another; and what is said of those that runbook.yaml has wrong. What is meant is known by the record that it reads.
 */
export function withMeantUndos(
  content: Content,
  runbook: RunbookContent,
  parser: Parser,
): { readonly runbook: RunbookContent; readonly diagnostics: readonly Diagnostic[] } {
  const { structure } = runbook;
  const doubted = structure ? doubtedUndos(structure.value) : [];
  if (!structure || doubted.length === 0 || !wholeCommands(content, runbook, parser))
    return { runbook, diagnostics: [] };
  const undos = doubted.flatMap((doubt) => meantUndo(runbook, structure.value, doubt, parser));
  const diagnostics = undos.map(({ id, undo, meant, record }) => {
    const details =
      id === undo ? selfMention(id, 'undo') : unreadRecord({ id, undo, record, reader: meant });
    return diagnosticAtPath(structure, ['commands', id, 'undo'], details);
  });
  const commands = { ...structure.value.commands };
  for (const { id, meant } of undos) {
    const command = commands[id];
    if (command) commands[id] = { ...command, undo: meant };
  }
  const value = { ...structure.value, commands };
  return { runbook: { ...runbook, structure: { ...structure, value } }, diagnostics };
}

interface Doubt {
  readonly id: string;
  readonly undo: string;
}

/** The undos that are changes with an undo of their own: a command itself is one. */
function doubtedUndos({ commands }: Runbook): Doubt[] {
  return Object.entries(commands).flatMap(([id, { undo, effect }]) => {
    if (typeof undo !== 'string' || effect === 'reads') return [];
    return typeof commands[undo]?.undo === 'string' ? [{ id, undo }] : [];
  });
}

/** What is meant in place of a doubted undo, with the record that this one does not read. */
function meantUndo(
  { commands: files }: RunbookContent,
  runbook: Runbook,
  doubt: Doubt,
  parser: Parser,
): (Doubt & { readonly meant: string; readonly record: string })[] {
  const { id, undo } = doubt;
  const change = files.get(id);
  const record = change && lastRecordOf(change, parser);
  if (!change || record === undefined) return [];
  const readBy = (other: string) => recordsOf(files.get(other), change, parser);
  if (id !== undo && readBy(undo).length > 0) return [];
  const used = new Set(mentions(runbook).map((mention) => mention.id));
  // One that reads a record of that very name comes first: a form with wildcards may fit others, too.
  const rank = (reads: readonly string[], other: string) =>
    (reads.includes(record) ? 2 : 0) + (used.has(other) ? 0 : 1);
  const [meant] = Object.entries(runbook.commands)
    .filter(([, one]) => one.effect !== 'reads' && one.undo === undefined)
    .map(([other]) => ({ other, reads: readBy(other) }))
    .filter(({ reads }) => reads.length > 0)
    .toSorted((one, next) => rank(next.reads, next.other) - rank(one.reads, one.other));
  return meant ? [{ ...doubt, meant: meant.other, record }] : [];
}

/** The records of a change that another command reads, as far as both can be followed. */
function recordsOf(reader: TextFile | undefined, change: TextFile, parser: Parser): string[] {
  if (!reader) return [];
  const found: string[] = [];
  judgeCommand(reader, () => {
    const files = filesOf([change], parser);
    const read = powershellTools.readRecords(reader.text, parser);
    found.push(...read.flatMap(({ records }) => records.filter((one) => isBrought(one, files))));
    return [];
  });
  return found;
}

function lastRecordOf(change: TextFile, parser: Parser): string | undefined {
  let record: string | undefined;
  judgeCommand(change, () => {
    record = lastRecord(change, parser);
    return [];
  });
  return record;
}
