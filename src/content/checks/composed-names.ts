import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools, type ComposedName } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { ofWholeRunbooks } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';

/**
 * Reports a removal whose object has a name that is put together otherwise than by the commands that make such objects: of
 * the right name and something more, it is the name of somebody else's object.
 */
export function checkComposedNames(content: Content): Promise<Diagnostic[]> {
  return ofWholeRunbooks(content, ofRunbook);
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
  const others = commands.filter((one) => one !== file);
  return powershellTools.composedNames(file.text, parser).flatMap((name) => {
    const makers = others.flatMap((one) => makersIn(one, name, parser));
    const problem = problemOf(name, makers);
    if (makers.length === 0 || problem === undefined) return [];
    const found = `\`${name.what}\`, whose object has ${problem}, which no command of this runbook gives to what it creates`;
    const expected = 'the name of an object that this runbook creates';
    const advice =
      'Give it the name that the command gives which creates it, or that of the record: every other is somebody else’s.';
    return [diagnosticAt(file, name.start, { found, expected, advice })];
  });
}

function problemOf({ pieces, cuts }: ComposedName, makers: readonly Maker[]): string | undefined {
  const piece = pieces.find((one) => !isOwn(one, makers));
  if (piece !== undefined) return `a name with \`${piece}\``;
  const cut = cuts.find((one) => !makers.some((maker) => cutsSo(one, maker)));
  return cut === undefined ? undefined : `the part of a name that \`${cut}\` takes`;
}

/** Whether a command makes a name in such a way, too. */
function cutsSo(cut: string, { text, namedBy = [text] }: Maker): boolean {
  const way = cut.toLowerCase().replace(/^-[ci]?/, '');
  return namedBy.some((source) => source.toLowerCase().includes(way));
}

/** What a command writes of the objects of a kind that it makes. */
interface Maker {
  /** All of the command. */
  readonly text: string;
  /** What it makes the name of, where that is seen. */
  readonly namedBy: readonly string[] | undefined;
}

function makersIn({ text }: TextFile, { noun, makers }: ComposedName, parser: Parser): Maker[] {
  return powershellTools
    .creations(text, parser)
    .filter((one) => one.noun === noun && makers.includes(one.verb))
    .map(({ namedBy }) => ({ text, namedBy }));
}

/** What Lync writes before the name of every policy of users, whether it is given or not. */
const scope = /^tag:$/i;

/** What says where an object stands, as a server or a domain, which the command that creates is given beside its name. */
const container = /[\\,=@]/;

/** The names of variables and of values of the form, which are no words of a name. */
const named = /\{\{\w+\}\}|\$\{?\w+\}?/g;

/** Whether a piece of a name is written in the name that a command gives to such objects, as a word of its own. */
function isOwn(piece: string, makers: readonly Maker[]): boolean {
  if (scope.test(piece)) return true;
  const plain = piece.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  const word = new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(plain)}(?![\\p{L}\\d])`, 'iu');
  return makers.some(({ text, namedBy }) =>
    namedBy && !container.test(piece)
      ? namedBy.some((source) => word.test(source.replaceAll(named, ' $ ')))
      : word.test(text),
  );
}
