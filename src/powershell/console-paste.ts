import { keepRecent } from '../recent.ts';
import { scan, type Token } from './lexer.ts';
import type { PasteProblem } from './shell.ts';

type Report = (at: number, code: PasteProblem['code']) => void;

/** Finds every place of a script that a console without PSReadLine would not take as it is meant. */
export function findPasteProblems(script: string): PasteProblem[] {
  const problems: PasteProblem[] = [];
  const report: Report = (at, code) => {
    const before = script.slice(0, at).split('\n');
    problems.push({ line: before.length, column: (before.at(-1) ?? '').length + 1, code });
  };
  checkCharacters(script, report);
  const tokens = scan(script);
  for (const { start, end, closed } of tokens) {
    if (!closed) report(start, 'unclosed');
    const gap = script.slice(start, end).search(/\n[^\S\n]*\n/);
    if (gap >= 0) report(start + gap + 1, 'empty-line-inside');
  }
  checkLines(maskTokens(script, tokens), script.split('\n'), report);
  if (!script.endsWith('\n')) report(script.length, 'no-final-newline');
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return problems.filter((one, index) => !isSame(one, problems[index - 1]));
}

/** Whether two problems are one: an empty line of a comment is an empty line of the statement around it, too. */
function isSame(one: PasteProblem, other: PasteProblem | undefined): boolean {
  return one.line === other?.line && one.column === other.column && one.code === other.code;
}

function checkCharacters(script: string, report: Report): void {
  const codes = new Map<string, PasteProblem['code']>([
    ['\ufeff', 'byte-order-mark'],
    ['\r', 'carriage-return'],
    ['\t', 'tab'],
  ]);
  for (const match of script.matchAll(/[\ufeff\r\t]|[^\S \n]/g)) {
    report(match.index, codes.get(match[0]) ?? 'unusual-space');
  }
}

/** The code of scripts: many rules ask for it. */
const masked = keepRecent<string>(100);

/** The script with its strings and comments blanked out, line breaks kept. */
export function maskedCode(script: string): string {
  return masked(script, () => maskTokens(script, scan(script)));
}

/** The script without its comments, and without the lines that hold nothing else. */
export function withoutComments(script: string): string {
  const comments = scan(script).filter(({ kind }) => kind === 'comment');
  const blank = maskTokens(script, comments).split('\n');
  const written = script.split('\n');
  return blank
    .map((line) => line.trimEnd())
    .filter((line, index) => line !== '' || written[index]?.trim() === '')
    .join('\n');
}

function maskTokens(script: string, tokens: readonly Token[]): string {
  let code = '';
  let from = 0;
  for (const { kind, start, end } of tokens) {
    const filler = kind === 'comment' ? ' ' : '_';
    code += script.slice(from, start) + script.slice(start, end).replace(/[^\n]/g, filler);
    from = end;
  }
  return code + script.slice(from);
}

/** Whether a line goes on with what stands before it. `-join` begins a statement where nothing is there to be joined. */
function continues(line: string, before: string): boolean {
  if (
    /^-(?:join|split)[ \t]*[$(@]/i.test(line) &&
    /(?:^|[{;])$|^\$ErrorActionPreference\b/i.test(before)
  )
    return false;
  return /^(?:\||\.\w|-(?:and|or|join|split|f|eq|ne)\b|[,+])/i.test(line);
}

function checkLines(code: string, written: readonly string[], report: Report): void {
  let at = 0;
  let depth = 0;
  let isOpen = false;
  let before = '';
  for (const [index, line] of code.split('\n').entries()) {
    const indent = line.length - line.trimStart().length;
    const text = line.trim();
    if (text === '') {
      // A line that holds a comment alone ends nothing.
      const isEmpty = written[index]?.trim() === '' && at < code.length;
      if ((depth > 0 || isOpen) && isEmpty) report(at, 'empty-line-inside');
    } else {
      if (/^(?:else|elseif|catch|finally|until)\b/i.test(text))
        report(at + indent, 'keyword-after-statement');
      if (continues(text, before)) report(at + indent, 'continuation-after-statement');
      before = text;
      if (text.endsWith('`')) report(at + line.trimEnd().length - 1, 'line-continuation');
      depth += (text.match(/[({[]/g) ?? []).length - (text.match(/[)}\]]/g) ?? []).length;
      isOpen = /[|,=+`]$|\s-(?:and|or|join|f|eq|ne)$/i.test(text);
    }
    at += line.length + 1;
  }
  if (depth > 0) report(code.length, 'unclosed');
}
