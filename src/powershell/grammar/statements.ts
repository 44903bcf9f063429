import { command, redirection } from './commands.ts';
import type { Cursor } from './cursor.ts';
import { expression, seesExpression } from './expressions.ts';
import { statementBlock } from './blocks.ts';
import { parameterList } from './definitions.ts';
import { blockStatement } from './keywords.ts';
import { bracketed } from './types.ts';

/** Reads statements up to a closing bracket or the end. */
export function statements(c: Cursor): void {
  for (;;) {
    c.skipLines();
    if (c.take(/;/y) !== undefined) continue;
    if (c.at >= c.text.length || c.sees(/[)}]/y)) return;
    if (!statement(c)) c.fail('a statement');
  }
}

/** Reads one statement; false where none begins. */
export function statement(c: Cursor): boolean {
  return c.nest(() => {
    const kind = blockStatement(c);
    if (kind === 'block') return true;
    if (kind === undefined && !pipeline(c)) return false;
    c.skipSpace();
    if (!c.sees(/[\n\r;)}]|$/y)) c.fail('the end of the statement');
    return true;
  });
}

/** Reads a pipeline or an assignment; false where none begins. */
export function pipeline(c: Cursor): boolean {
  c.skipSpace();
  if (seesExpression(c)) {
    const isTarget = expression(c);
    if (assignment(c, isTarget)) return true;
    do c.skipSpace();
    while (redirection(c));
  } else if (!command(c)) return false;
  for (;;) {
    c.skipSpace();
    if (c.take(/\|(?!\|)/y) === undefined) return true;
    c.skipLines();
    if (!command(c)) c.fail('a command behind `|`');
  }
}

function assignment(c: Cursor, isTarget: boolean): boolean {
  c.skipSpace();
  const start = c.at;
  if (c.take(/[-+*/%]?=(?!=)/y) === undefined) return false;
  if (!isTarget) {
    c.at = start;
    c.fail('a variable or a property before `=`');
  }
  c.skipLines();
  if (!statement(c)) c.fail('a value behind `=`');
  return true;
}

/** Reads what it holds: parameters, then named blocks or statements. */
function blockBody(c: Cursor): void {
  parameterBlock(c);
  do c.skipLines();
  while (c.take(/;/y) !== undefined);
  if (c.sees(namedBlock)) namedBlocks(c);
  else statements(c);
}

/** Reads a script or a block in braces, which is left by itself. */
export function scriptBlockBody(c: Cursor): void {
  c.within('nothing', () => {
    blockBody(c);
  });
}

const namedBlock = /(?:begin|process|end|dynamicparam)(?![^\s{}();,|&])/iy;

function namedBlocks(c: Cursor): void {
  const names = new Set<string>();
  for (;;) {
    do c.skipLines();
    while (c.take(/;/y) !== undefined);
    if (c.at >= c.text.length || c.sees(/[)}]/y)) return;
    const name = c.need(namedBlock, '`begin`, `process` or `end`').toLowerCase();
    if (names.has(name)) c.fail('each named block once');
    names.add(name);
    statementBlock(c);
  }
}

function parameterBlock(c: Cursor): void {
  c.skipLines();
  const start = c.at;
  let hasType = false;
  while (c.sees(/\[\s*[\p{L}_]/uy)) {
    hasType = bracketed(c) === 'type' || hasType;
    c.skipLines();
  }
  if (c.take(/param(?=\s*\()/iy) === undefined) c.at = start;
  else if (hasType) c.fail('only attributes before `param`');
  else {
    c.skipLines();
    c.need(/\(/y, '`(`');
    parameterList(c);
    const end = c.at;
    c.skipLines();
    c.note('end', end);
  }
}
