import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { TextFile } from '../read/text-file.ts';
import { changesIn } from './changes-in.ts';
import { readableCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { stepsOf } from './record-steps.ts';
import { nounOf, removedEarly } from './removed-early.ts';
import { removedUnseen } from './removed-unseen.ts';
import { writtenLate } from './written-late.ts';
import { recordsRead } from './written-records.ts';

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
      records.push(...recordsRead(back, parser).map((record) => record.toLowerCase()));
      if (!isFirst) return [];
      const nouns = change ? changesIn(content, change, parser).map(nounOf) : [];
      const steps = stepsOf(content, back, records, parser);
      const found = removedEarly(steps, records, nouns);
      return found.length > 0 ? found : removedUnseen(steps, nouns, parser);
    });
    if (!change || records.length === 0) return early;
    const find = () => writtenLate(stepsOf(content, change, records, parser));
    return [...early, ...judgeCommand(change, find)];
  });
}
