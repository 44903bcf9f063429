import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type ComposedName } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { wholeCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';

/**
 * Reports a removal whose object has a name that is put together otherwise than by the commands that make such objects: of
 * the right name and something more, it is the name of somebody else's object.
 */
export async function checkComposedNames(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) =>
    wholeCommands(content, runbook, parser) ? ofRunbook(runbook, parser) : [],
  );
}

function ofRunbook({ commands, structure }: RunbookContent, parser: Parser): Diagnostic[] {
  return [...commands].flatMap(([id, file]) =>
    // In a reading command the removal itself is the mistake, which the check of effects reports.
    structure?.value.commands[id]?.effect === 'reads'
      ? []
      : judgeCommand(file, () => ofCommand(file, [...commands.values()], parser)),
  );
}

function ofCommand(file: TextFile, commands: readonly TextFile[], parser: Parser): Diagnostic[] {
  return powershellTools.composedNames(file.text, parser).flatMap((name) => {
    const makers = commands.filter((one) => one !== file && makesSuch(one, name, parser));
    const piece = name.pieces.find((one) => !isOwn(one, makers));
    if (makers.length === 0 || piece === undefined) return [];
    const found = `\`${name.what}\`, whose object has a name with \`${piece}\`, which no command of this runbook gives to what it creates`;
    const expected = 'the name of an object that this runbook creates';
    const advice =
      'Name it as the command does that creates it, or as the record has it: any other is somebody else’s.';
    return [diagnosticAt(file, name.start, { found, expected, advice })];
  });
}

function makesSuch({ text }: TextFile, { noun, makers }: ComposedName, parser: Parser): boolean {
  return powershellTools
    .creations(text, parser)
    .some((one) => one.noun === noun && makers.includes(one.verb));
}

/** What Lync writes before the name of every policy of users, whether it is given or not. */
const scope = /^tag:$/i;

/** Whether a piece of a name is written in a command that creates such objects, as a word of its own. */
function isOwn(piece: string, makers: readonly TextFile[]): boolean {
  if (scope.test(piece)) return true;
  const plain = piece.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  const word = new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(plain)}(?![\\p{L}\\d])`, 'iu');
  return makers.some(({ text }) => word.test(text));
}
