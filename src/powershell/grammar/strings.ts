import { singleQuotes } from '../quoting.ts';
import type { Cursor } from './cursor.ts';
import { subexpression } from './groups.ts';

const single = new RegExp(`[${singleQuotes}]`, 'y');
const singleWhole = new RegExp(
  `[${singleQuotes}](?:[${singleQuotes}]{2}|[^${singleQuotes}])*[${singleQuotes}]`,
  'y',
);
const double = /["“”„]/y;
const singleHere = new RegExp(`@[${singleQuotes}]`, 'y');
const singleHereWhole = new RegExp(
  `@[${singleQuotes}][^\\S\\n]*(?=\\n)(?:[^]*?\\n)[${singleQuotes}]@`,
  'y',
);
const doubleHere = /@["“”„]/y;
const variableStart = /\$(?=[\p{L}\p{Nd}_?^$:{])/uy;
const variableName = /[\p{L}\p{Nd}_?]+/uy;

/** Reads a string of any kind; false where none begins. */
export function string(c: Cursor): boolean {
  if (c.sees(singleHere)) c.need(singleHereWhole, endOfHere(c, `[${singleQuotes}]@`));
  else if (c.take(doubleHere) !== undefined) expandableHere(c);
  else if (c.sees(single)) c.need(singleWhole, 'a quote that ends the text');
  else if (c.take(double) !== undefined) expandable(c);
  else return false;
  return true;
}

/** Reads a string without parts that vary; false where none begins. */
export function isString(c: Cursor): boolean {
  return c.sees(single) || c.sees(double) || c.sees(singleHere) || c.sees(doubleHere);
}

function expandable(c: Cursor): void {
  const start = c.at;
  for (;;) {
    c.take(/[^`"“”„$]+/y);
    if (c.take(/["“”„]{2}|`[^]/y) !== undefined) continue;
    if (c.take(double) !== undefined) return;
    if (c.at >= c.text.length || c.sees(/`/y)) unclosed(c, start);
    dollar(c);
  }
}

function expandableHere(c: Cursor): void {
  const start = c.at;
  c.need(/[^\S\n]*(?=\n)/y, 'a line break behind the beginning of the here-string');
  for (;;) {
    if (c.take(/\n["“”„]@/y) !== undefined) return;
    if (c.take(/[^`$\n]+|\n|`[^]/y) !== undefined) continue;
    if (c.at >= c.text.length || c.sees(/`/y)) {
      c.at = start - 2;
      c.fail(endOfHere(c, '["“”„]@'));
    }
    dollar(c);
  }
}

/** What a here-string lacks that begins here: mostly its end is there, behind spaces. */
function endOfHere(c: Cursor, end: string): string {
  const isIndented = new RegExp(String.raw`\n[^\S\n]+${end}`).test(c.text.slice(c.at));
  return isIndented
    ? 'the end of the here-string at the beginning of its line, without spaces before it'
    : 'a line that ends the here-string';
}

function unclosed(c: Cursor, start: number): never {
  c.at = start - 1;
  c.fail('a quote that ends the text');
}

/** Reads what a dollar sign begins in a text: a subexpression, a variable, or itself. */
export function dollar(c: Cursor): void {
  if (!subexpression(c) && !variable(c)) c.take(/\$/y);
}

/** Reads a variable; false where none begins. */
export function variable(c: Cursor): boolean {
  const start = c.at;
  if (c.take(variableStart) === undefined) return false;
  if (c.take(/\{/y) !== undefined) {
    c.need(/(?:`[^]|[^`{}])*(?:`[^]|[^`{}:])\}/y, 'the end of the name in braces');
    return true;
  }
  if (c.take(/[$^]/y) !== undefined) return true;
  if (c.sees(/:/y)) {
    c.at = start;
    return false;
  }
  c.take(variableName);
  if (c.take(/:(?!:)/y) === undefined) return true;
  const isNamed = c.take(variableName) !== undefined;
  if (isNamed && !c.sees(/:(?!:)/y)) return true;
  c.at = start;
  // PowerShell takes another colon for a part of the name, and such a variable is empty.
  return c.fail(
    isNamed
      ? 'the name in braces before the second colon'
      : 'a name behind the colon, or the name in braces before it',
  );
}
