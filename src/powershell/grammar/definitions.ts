import { word } from './commands.ts';
import type { Cursor } from './cursor.ts';
import { variable } from './strings.ts';
import { bracketed } from './types.ts';

/** Reads the name, the parameters and the block of a function. */
export function functionDefinition(c: Cursor): 'block' {
  c.skipLines();
  if (c.sees(/[$'"]/y) || !word(c)) c.fail('the name of the function');
  c.skipLines();
  if (c.take(/\(/y) !== undefined) parameterList(c);
  c.skipLines();
  c.need(/\{/y, '`{`');
  c.nest(() => {
    c.rules.scriptBlockBody(c);
  });
  c.need(/\}/y, '`}`');
  return 'block';
}

/** Reads parameters up to their closing parenthesis. */
export function parameterList(c: Cursor): void {
  const names = new Set<string>();
  c.skipLines();
  if (c.take(/\)/y) !== undefined) return;
  do {
    oneParameter(c, names);
    c.skipLines();
  } while (c.take(/,/y) !== undefined);
  c.need(/\)/y, '`)`');
}

function oneParameter(c: Cursor, names: Set<string>): void {
  c.skipLines();
  while (bracketed(c) !== undefined) c.skipLines();
  const start = c.at;
  if (!variable(c)) c.fail('the variable of a parameter');
  const name = c.text.slice(start, c.at).toLowerCase();
  if (names.has(name)) c.fail('each parameter once');
  names.add(name);
  c.skipLines();
  if (c.take(/=/y) === undefined) return;
  c.skipLines();
  c.rules.expression(c, 'one');
}
