import type { Cursor } from './cursor.ts';
import { primary, seesExpression } from './expressions.ts';
import { isString, string, dollar, variable } from './strings.ts';

const end = /[\n\r;|)}&]|$/y;
const redirected = /[2-5*]>&1|[1-5*]?>>?/y;
const noMoreParameters = /--(?=[\s|;)}]|$)/y;
const wordEnd = /[\s{}();,|&<>]|$/y;

/** Reads a command with its arguments; false where none begins. */
export function command(c: Cursor): boolean {
  if (c.take(/&(?!&)|\.(?=[\s$({'"“”„‘’‚‛&;|)}]|$)/y) !== undefined) {
    c.skipSpace();
    if (!argument(c)) c.fail('a command behind `&` or `.`');
  } else if (!name(c)) return false;
  elements(c);
  return true;
}

function name(c: Cursor): boolean {
  while (redirection(c)) c.skipSpace();
  if (c.sees(end) || c.sees(/,/y)) return false;
  if (seesExpression(c)) c.fail('a command behind `|`');
  if (c.sees(/[\d.]*\d\.(?=[\s;|)}]|$)/y)) c.fail('a member behind the dot');
  const start = c.at;
  if (parameter(c)) return true;
  if (c.take(/[?%](?=[\s{])|foreach-object(?=\s+[^\s{])/iy) === undefined) return word(c);
  c.note('loop or filter', start);
  return true;
}

function elements(c: Cursor): void {
  for (;;) {
    c.skipSpace();
    if (c.sees(/&/y) && !c.sees(/&&/y)) c.fail('no `&` there');
    if (c.sees(end)) return;
    if (redirection(c) || parameter(c) || splatted(c) || c.take(noMoreParameters) !== undefined)
      continue;
    if (!argumentList(c)) c.fail('an argument');
  }
}

/** Reads redirections, which may follow an expression too. */
export function redirection(c: Cursor): boolean {
  if (c.sees(/<#/y)) c.fail('`#>`, which ends the comment');
  if (c.sees(/</y)) c.fail('no `<`, which is reserved');
  const written = c.take(redirected);
  if (written === undefined) return false;
  if (written.includes('&')) return true;
  c.skipSpace();
  if (!argument(c)) c.fail('a file behind `>`');
  return true;
}

function parameter(c: Cursor): boolean {
  const start = c.at;
  if (c.take(/-[\p{L}_?][^\s{}();,|&.[:"“”„'‘’‚‛]*/uy) === undefined) return false;
  c.note('parameter', start);
  if (isString(c)) return argumentList(c, word);
  if (c.take(/:/y) === undefined) return true;
  c.skipSpace();
  if (!argumentList(c)) c.fail('a value behind `:`');
  return true;
}

function argumentList(c: Cursor, first = argument): boolean {
  let start = c.at;
  if (!first(c)) return false;
  for (let isList = false; ; isList = true) {
    const isMore = c.sees(/\s*,/y);
    // A dash by itself, as in `powershell -Command -`, would join the next line for the grammar.
    if (isList || isMore || c.text.slice(start, c.at) === '-') c.note('item', start);
    c.skipSpace();
    if (c.take(/,/y) === undefined) return true;
    start = c.at;
    c.skipLines();
    c.note('gap', start);
    start = c.at;
    if (!argument(c)) c.fail('a value behind `,`');
  }
}

/** A table of arguments stands for itself: no list, no parameter and no member takes it. */
function splatted(c: Cursor): boolean {
  if (c.take(/@[\p{L}\p{Nd}_:]+/uy) === undefined) return false;
  c.skipSpace();
  return c.sees(/[,.[]/y) ? c.fail('`$`, or the variable alone') : true;
}

/** Reads one argument; false where none begins. */
export function argument(c: Cursor): boolean {
  if (c.sees(/:[\p{L}_][\p{L}\p{Nd}_]*["“”„'‘’‚‛]/uy)) c.fail('no quote in a label');
  if (c.sees(redirected) || c.sees(/--(?=[\s,|;)}]|$)/y)) return false;
  if (c.sees(/\$[\p{L}\p{Nd}_?^${]/uy)) return variableWord(c);
  return primary(c, 'argument') !== undefined || word(c);
}

/** A variable with its members, or the beginning of a word such as `$a-b`. */
function variableWord(c: Cursor): boolean {
  const start = c.at;
  variable(c);
  const isWord = !c.sees(/[.[:]/y) && !c.sees(wordEnd);
  c.at = start;
  return isWord ? word(c) : primary(c, 'argument') !== undefined;
}

/** Reads a word: all up to a space or a bracket, texts and variables among it. */
export function word(c: Cursor): boolean {
  const start = c.at;
  if (c.sees(/@/y)) return false;
  if (c.take(/\]/y) !== undefined) return true;
  while (!c.sees(wordEnd)) {
    if (c.take(/`[^]/y) !== undefined || string(c)) continue;
    if (c.sees(/\$/y)) dollar(c);
    else if (
      c.take(/[^\s{}();,|&<>`$"“”„'‘’‚‛]+?(?=[@\s{}();,|&<>`$"“”„'‘’‚‛]|$)|@/y) === undefined
    )
      c.fail('a character behind the backtick');
  }
  return c.at > start;
}
