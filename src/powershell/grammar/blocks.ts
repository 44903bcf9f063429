import type { Cursor } from './cursor.ts';

/** Reads a condition in parentheses. */
export function condition(c: Cursor): void {
  c.skipLines();
  c.need(/\(/y, '`(`');
  c.skipLines();
  if (!c.rules.pipeline(c)) c.fail('a condition');
  c.skipLines();
  c.need(/\)/y, '`)`');
}

/** Reads statements in braces. */
export function statementBlock(c: Cursor): void {
  c.skipLines();
  c.need(/\{/y, '`{`');
  c.nest(() => {
    c.rules.statements(c);
  });
  c.need(/\}/y, '`}`');
}
