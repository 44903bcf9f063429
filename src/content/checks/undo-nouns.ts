import type { Parser } from 'web-tree-sitter';
import { allLines, type Details, type Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import type { CalledCommand } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import { areOfOneKind, isOrdinary, nounOf } from './call-kinds.ts';
import { changesIn } from './changes-in.ts';
import { readableCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';

/** Reports an undo that changes another kind of thing than the command that it takes back. */
export async function checkUndoNouns(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => ofRunbook(content, runbook, parser));
}

function ofRunbook(content: Content, runbook: RunbookContent, parser: Parser): Diagnostic[] {
  const { structure } = runbook;
  if (!structure) return [];
  const readable = new Set(readableCommands(content, runbook, parser));
  const pairs = Object.entries(structure.value.commands).flatMap(([id, { undo }]) => {
    const change = runbook.commands.get(id);
    const back = typeof undo === 'string' ? runbook.commands.get(undo) : undefined;
    return change && back && readable.has(change) && readable.has(back)
      ? [{ id, change, back }]
      : [];
  });
  const callsOf = (file: TextFile) => changesIn(content, file, parser);
  const said = new Set<TextFile>();
  return pairs.flatMap(({ id, change, back }) =>
    judgeCommand(back, () => {
      const details = said.has(back) ? undefined : foreignUndo(id, callsOf(change), callsOf(back));
      if (!details) return [];
      const { start, ...rest } = details;
      said.add(back);
      // One that is the way back of another is named in the wrong place, and a wrong one is reported as such.
      const isOfOther = pairs.some(
        (one) => one.back === back && !foreignUndo(one.id, callsOf(one.change), callsOf(back)),
      );
      const follows = [isOfOther ? structure : back, change].map(({ file }) => allLines(file));
      const diagnostic = isOfOther
        ? diagnosticAtPath(structure, ['commands', id, 'undo'], rest)
        : diagnosticAt(back, start, rest);
      return [{ ...diagnostic, follows }];
    }),
  );
}

/** What is said of an undo of which no call is about what a command changes. */
function foreignUndo(
  id: string,
  changes: readonly CalledCommand[],
  restores: readonly CalledCommand[],
): (Details & { start: number }) | undefined {
  const [first] = restores;
  if (!first || changes.length === 0 || ![...changes, ...restores].every(isOrdinary))
    return undefined;
  if (changes.some((one) => restores.some((other) => areOfOneKind(one, other)))) return undefined;
  const nouns = [...new Set(changes.map(({ name }) => `\`${nounOf(name)}\``))];
  return {
    start: first.start,
    found: `\`${first.name}\`, which takes back nothing that \`${id}\` changes`,
    expected: `a call of a cmdlet for ${nouns.join(' or ')}`,
    advice: 'Restore what that command changes, or name in its `undo` the one that does.',
  };
}
