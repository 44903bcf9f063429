import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { filledScript } from './filled-script.ts';
import { control, invisible } from './invisible.ts';

const known = new WeakMap<TextFile, Diagnostic[]>();
const hidden = new WeakMap<TextFile, boolean>();

/**
 * What keeps a command from being read as the PowerShell of Windows Server 2012, with its bare placeholders filled in.
 * A command that has such a mistake is judged by no other rule: that would say it twice, or say what is not so.
 */
export function syntaxDiagnostics(
  { parameters }: Content,
  command: TextFile,
  parser: Parser,
): Diagnostic[] {
  const found =
    known.get(command) ??
    diagnosticsOf(command, filledScript(command.text, parameters?.value ?? {}), parser);
  known.set(command, found);
  return found;
}

function diagnosticsOf(command: TextFile, script: string, parser: Parser): Diagnostic[] {
  const { text } = command;
  if (isHidden(command)) return [];
  const newer = powershellTools.newerSyntax(text).map(({ what, start }) => {
    const expected = 'what Windows PowerShell 3.0 takes too';
    const advice = 'Write it in the older way: readers have that version on Windows Server 2012.';
    return diagnosticAt(command, start, { found: what, expected, advice });
  });
  const dashes = powershellTools.typographicDashes(text).map(({ what, start }) => {
    const advice = 'Write `-` as the keyboard has it: a text processor has exchanged it.';
    return diagnosticAt(command, start, { found: what, expected: '`-` (U+002D)', advice });
  });
  const misread = powershellTools.misreadSyntax(text).map((mistake) => misreadAt(command, mistake));
  const closing = powershellTools.closesConsole(text).map(({ what, start }) => {
    const expected = 'a command that leaves the console open, with the output that decides';
    const advice = 'Write `throw` with the reason, or `return` within `& { … }`.';
    return diagnosticAt(command, start, { found: what, expected, advice });
  });
  // What follows these does not parse either, or has another effect: that is one mistake.
  const named = [...newer, ...dashes, ...misread, ...closing];
  if (named.length > 0) return named;
  const wrong = unparsed(command, script, parser);
  // Behind a forgotten quote, code is text and text is code: only that is the mistake.
  if (wrong.length > 0) return wrong;
  return powershellTools.membersInTexts(text).map((mistake) => misreadAt(command, mistake));
}

type Misread = ReturnType<typeof powershellTools.membersInTexts>[number];

function misreadAt(command: TextFile, { what, start, advice }: Misread): Diagnostic {
  const expected = 'what PowerShell reads as it is meant';
  return diagnosticAt(command, start, { found: what, expected, advice });
}

function unparsed(command: TextFile, script: string, parser: Parser): Diagnostic[] {
  return powershellTools.syntaxProblems(script, parser).map(({ offset, near, expected }) => {
    const path = unquotedPath(script, offset);
    if (path !== undefined) {
      const found = `the path \`${path}\` without quotes, which this check cannot follow`;
      const advice = `Write \`"${path}"\`.`;
      return diagnosticAt(command, offset, { found, expected: 'it in double quotes', advice });
    }
    const found = `text that does not parse at \`${near}\``;
    const advice = 'Correct the syntax.';
    return diagnosticAt(command, offset, { found, expected, advice });
  });
}

/** A path that begins with a variable, outside of quotes, in which a place stands: `$env:TEMP\\a.txt`. */
function unquotedPath(script: string, offset: number): string | undefined {
  const start = script.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = script.slice(start).split('\n');
  const paths = line.matchAll(
    /(?<=^|[\s(=,])\$(?:\w+:\w+|\w+|\{[\w:]+\})[\\/][^\s'"`;|,(){}&<>]*/g,
  );
  return [...paths].find(({ index, 0: path }) => {
    const at = offset - start;
    return index <= at && at <= index + path.length;
  })?.[0];
}

/** Whether a text has characters that nobody sees, which the checks of encoding and of console paste report. */
function isHidden(command: TextFile): boolean {
  const found = hidden.get(command) ?? hasHidden(command.text);
  // Every check asks.
  hidden.set(command, found);
  return found;
}

function hasHidden(text: string): boolean {
  const isUnusual = powershellTools
    .findPasteProblems(text)
    .some(({ code }) => code === 'unusual-space');
  return isUnusual || invisible.test(text) || control.test(text);
}

/** Whether a command can be read, so that the other rules may judge it. */
export function isReadable(content: Content, command: TextFile, parser: Parser): boolean {
  return !isHidden(command) && syntaxDiagnostics(content, command, parser).length === 0;
}
