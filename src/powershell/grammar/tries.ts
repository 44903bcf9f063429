import type { Cursor } from './cursor.ts';
import { statementBlock } from './blocks.ts';
import { bracketed } from './types.ts';

/** Reads `try` with what catches its errors. */
export function tryStatement(c: Cursor): 'block' {
  const start = c.at - 'try'.length;
  statementBlock(c);
  let parts = 0;
  let isGeneral = false;
  for (;;) {
    const before = c.at;
    c.skipLines();
    if (c.take(/catch(?![^\s{])/iy) !== undefined) {
      if (isGeneral) c.fail('no `catch` behind the one for all errors');
      isGeneral = !catchTypes(c);
    } else if (c.take(/finally(?![^\s{])/iy) !== undefined) {
      c.within('all', () => {
        statementBlock(c);
      });
      return 'block';
    } else {
      c.at = parts > 0 ? before : start;
      return parts > 0 ? 'block' : c.fail('`catch` or `finally` behind `try`');
    }
    statementBlock(c);
    parts += 1;
  }
}

function catchTypes(c: Cursor): boolean {
  c.skipLines();
  if (!c.sees(/\[/y)) return false;
  do {
    c.skipLines();
    if (bracketed(c) !== 'type') c.fail('a type');
    c.skipLines();
  } while (c.take(/,/y) !== undefined);
  return true;
}
