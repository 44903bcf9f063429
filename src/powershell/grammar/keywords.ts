import { conditional, switchStatement } from './choices.ts';
import type { Cursor } from './cursor.ts';
import { functionDefinition } from './definitions.ts';
import { condition, statementBlock } from './blocks.ts';
import { eachLoop, loop } from './loops.ts';
import { variable } from './strings.ts';
import { tryStatement } from './tries.ts';
import { bracketed } from './types.ts';

/** A keyword ends where a word of a command would go on. */
const keyword = /[a-z]+(?![^\s{}();,|&])/iy;

/** Keywords of workflows, of data sections, of later versions, and those that are reserved: no runbook needs one. */
const refused = new Set([
  ...['class', 'configuration', 'data', 'define', 'enum', 'from', 'parallel', 'sequence'],
  ...['using', 'var', 'workflow'],
]);

type Read = (c: Cursor) => 'block' | 'line';

/** Reads a statement that a keyword begins, and says whether it ends with a block; undefined where none begins. */
export function blockStatement(c: Cursor): 'block' | 'line' | undefined {
  const start = c.at;
  const label = c.take(/:[\p{L}_][\p{L}\p{Nd}_]*/uy);
  if (label !== undefined) c.skipLines();
  const word = c.take(keyword)?.toLowerCase() ?? '';
  const read = Object.hasOwn(reads, word) ? reads[word] : undefined;
  if (label !== undefined && !/^(?:foreach|for|while|do|switch)$/.test(word))
    c.fail('a loop behind the label');
  if (refused.has(word)) c.fail(`another word than \`${word}\``);
  if (read) {
    const isLeft = c.kept === 'all' ? /^(?:return|break|continue)$/ : /^return$/;
    if (c.kept !== 'nothing' && isLeft.test(word)) {
      c.at = start;
      c.fail('what stays in `finally`');
    }
    return c.within(keptIn(c, word), () => read(c));
  }
  c.at = start;
  return undefined;
}

/** What leaves only the statement of a keyword leaves no `finally` around it. */
function keptIn({ kept }: Cursor, word: string): Cursor['kept'] {
  if (word === 'trap') return 'nothing';
  const isLoop = /^(?:do|for|foreach|switch|while)$/.test(word);
  return isLoop && kept === 'all' ? 'return' : kept;
}

const reads: Readonly<Record<string, Read>> = {
  if: conditional,
  while: (c) => {
    condition(c);
    statementBlock(c);
    return 'block';
  },
  do: (c) => {
    statementBlock(c);
    c.skipLines();
    c.need(/(?:while|until)(?![^\s(])/iy, '`while` or `until`');
    condition(c);
    return 'block';
  },
  for: loop,
  foreach: eachLoop,
  switch: switchStatement,
  try: tryStatement,
  trap: (c) => {
    c.skipLines();
    bracketed(c);
    statementBlock(c);
    return 'block';
  },
  function: functionDefinition,
  filter: functionDefinition,
  return: flow,
  throw: flow,
  exit: flow,
  break: jump,
  continue: jump,
};

function flow(c: Cursor): 'line' {
  c.skipSpace();
  c.rules.pipeline(c);
  return 'line';
}

function jump(c: Cursor): 'line' {
  c.skipSpace();
  const start = c.at;
  if (!variable(c) && c.take(/[\p{L}_][\p{L}\p{Nd}_]*/uy) !== undefined) c.note('label', start);
  return 'line';
}
