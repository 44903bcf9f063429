import type { Cursor } from './cursor.ts';

/** Reads `$( … )`; false where none begins. */
export function subexpression(c: Cursor): boolean {
  return list(c, /\$\(/y);
}

/** Reads what parentheses, `@( … )`, `@{ … }` or braces hold; false where none begins. */
export function group(c: Cursor): boolean {
  return subexpression(c) || list(c, /@\(/y) || table(c) || parenthesis(c) || block(c);
}

function list(c: Cursor, opening: RegExp): boolean {
  if (c.take(opening) === undefined) return false;
  c.nest(() => {
    c.rules.statements(c);
  });
  c.need(/\)/y, '`)`');
  return true;
}

function parenthesis(c: Cursor): boolean {
  if (c.take(/\(/y) === undefined) return false;
  c.nest(() => {
    c.skipLines();
    if (!c.rules.pipeline(c)) c.fail('an expression or a command');
  });
  c.skipLines();
  c.need(/\)/y, '`)`');
  return true;
}

function block(c: Cursor): boolean {
  if (c.take(/\{/y) === undefined) return false;
  c.nest(() => {
    c.rules.scriptBlockBody(c);
  });
  c.need(/\}/y, '`}`');
  return true;
}

function table(c: Cursor): boolean {
  if (c.take(/@\{/y) === undefined) return false;
  c.nest(() => {
    entries(c);
  });
  return true;
}

function entries(c: Cursor): void {
  const keys = new Set<string>();
  for (;;) {
    separators(c);
    if (c.take(/\}/y) !== undefined) return;
    key(c, keys);
    c.skipSpace();
    c.need(/=/y, '`=` behind a key');
    c.skipLines();
    if (!c.rules.statement(c)) c.fail('a value behind `=`');
    c.skipSpace();
    if (!c.sees(/[;\n\r}]/y)) c.fail('`;`, a line break or `}`');
  }
}

function separators(c: Cursor): void {
  do c.skipLines();
  while (c.take(/;/y) !== undefined);
}

/** A key is a word or an expression; a constant one may stand once. */
function key(c: Cursor, keys: Set<string>): void {
  const start = c.at;
  if (c.take(/[\p{L}_][\p{L}\p{Nd}_]*/uy) === undefined) c.rules.expression(c, 'one');
  const text = c.text.slice(start, c.at).trim();
  const name = text.replace(/^(['"])([^'"$`]*)\1$/, '$2').toLowerCase();
  if (keys.has(name)) {
    c.at = start;
    c.fail('each key once');
  }
  if (!/["'$(@[{]/.test(name)) keys.add(name);
}
