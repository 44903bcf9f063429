import type { Details, Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import type { Content } from '../read/content.ts';
import { isReadable } from './command-syntax.ts';
import { type PasteProblem, powershellTools } from '../../powershell/build.ts';

const join = 'Join it to the line before.';

/** The texts of each problem; the checks of the encoding and of PowerShell report the others. */
const detailsOf: Readonly<Record<PasteProblem['code'], Details | undefined>> = {
  'byte-order-mark': undefined,
  'carriage-return': undefined,
  'no-final-newline': undefined,
  tab: { found: 'a tab', expected: 'spaces', advice: 'A console takes a tab for completion.' },
  'unusual-space': {
    found: 'a space that is not U+0020',
    expected: 'a plain space',
    advice: 'Replace it: a reader could not see it.',
  },
  unclosed: undefined,
  'empty-line-inside': {
    found: 'an empty line inside a statement',
    expected: 'none',
    advice: 'Remove the line: a console runs what it has when it meets one.',
  },
  'keyword-after-statement': {
    found: 'a keyword on a line of its own that belongs to the statement before',
    expected: 'it behind the closing brace, as in `} else {`',
    advice: join,
  },
  'continuation-after-statement': {
    found: 'a line that continues a statement which is complete without it',
    expected: 'the pipe or operator at the end of the line before',
    advice: join,
  },
  'line-continuation': {
    found: 'a backtick that continues the line',
    expected: 'one line, or a break where PowerShell needs more',
    advice: 'Remove the backtick: a space behind it would break the command.',
  },
};

/** Problems of single characters; the others are of statements, which a command that does not parse has none of. */
const ofCharacters: ReadonlySet<PasteProblem['code']> = new Set(['tab', 'unusual-space']);

/** Reports commands that a console without PSReadLine would not take from the clipboard as they are. */
export async function checkConsolePaste(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap(({ commands }) =>
    [...commands.values()].flatMap((command) => {
      const { file, text } = command;
      const isJudged = isReadable(content, command, parser);
      return powershellTools.findPasteProblems(text).flatMap(({ line, column, code }) => {
        const details = isJudged || ofCharacters.has(code) ? detailsOf[code] : undefined;
        return details ? [{ file, line, column, ...details }] : [];
      });
    }),
  );
}
