import { argument } from './commands.ts';
import type { Cursor } from './cursor.ts';
import { condition, statementBlock } from './blocks.ts';

/** Reads `if` with its `elseif` and `else`. */
export function conditional(c: Cursor): 'block' {
  condition(c);
  statementBlock(c);
  for (;;) {
    const start = c.at;
    c.skipLines();
    if (c.take(/elseif(?![^\s(])/iy) !== undefined) condition(c);
    else if (c.take(/else(?![^\s{])/iy) === undefined) {
      c.at = start;
      return 'block';
    } else {
      statementBlock(c);
      return 'block';
    }
    statementBlock(c);
  }
}

/** Reads `switch` with its cases. */
export function switchStatement(c: Cursor): 'block' {
  c.skipSpace();
  let isFile = false;
  for (let flag = takeFlag(c); flag !== undefined; flag = takeFlag(c)) {
    isFile ||= /^-f/i.test(flag);
    c.skipSpace();
    if (/^-f/i.test(flag) && !argument(c)) c.fail('a file');
    c.skipSpace();
  }
  if (!isFile) condition(c);
  c.skipLines();
  c.need(/\{/y, '`{`');
  c.nest(() => {
    clauses(c);
  });
  return 'block';
}

const flags = ['regex', 'wildcard', 'exact', 'casesensitive', 'file'];

function takeFlag(c: Cursor): string | undefined {
  const flag = c.take(/-\w+/y);
  const isKnown = flags.some((name) => name.startsWith(flag?.slice(1).toLowerCase() ?? ''));
  return isKnown ? flag : c.fail('`-Regex`, `-Wildcard`, `-Exact`, `-CaseSensitive` or `-File`');
}

function clauses(c: Cursor): void {
  let hasDefault = false;
  for (let count = 0; ; count += 1) {
    const start = c.at;
    do c.skipLines();
    while (c.take(/;/y) !== undefined);
    if (count > 0 && c.take(/\}/y) !== undefined) return;
    if (count > 0) c.note('end', start);
    if (c.sees(/default(?![^\s{])/iy)) {
      if (hasDefault) c.fail('one `default`');
      hasDefault = true;
    }
    if (!argument(c)) c.fail('a case or `}`');
    statementBlock(c);
  }
}
