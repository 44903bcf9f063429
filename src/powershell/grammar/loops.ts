import type { Cursor } from './cursor.ts';
import { statementBlock } from './blocks.ts';
import { variable } from './strings.ts';

/** Reads `for (…; …; …) { … }`. */
export function loop(c: Cursor): 'block' {
  c.skipLines();
  c.need(/\(/y, '`(`');
  for (let part = 0; part < 3; part += 1) {
    c.skipLines();
    c.rules.pipeline(c);
    c.skipLines();
    c.take(/;/y);
  }
  c.skipLines();
  c.need(/\)/y, '`)`');
  statementBlock(c);
  return 'block';
}

/** Reads `foreach ($a in …) { … }`. */
export function eachLoop(c: Cursor): 'block' {
  c.skipLines();
  c.need(/\(/y, '`(`');
  c.skipLines();
  if (!variable(c)) c.fail('a variable');
  c.skipLines();
  c.need(/in(?![^\s{}();,|&])/iy, '`in`');
  c.skipLines();
  if (!c.rules.pipeline(c)) c.fail('a list');
  c.skipLines();
  c.need(/\)/y, '`)`');
  statementBlock(c);
  return 'block';
}
