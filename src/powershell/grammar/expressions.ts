import type { Cursor } from './cursor.ts';
import { group } from './groups.ts';
import { number, seesNumber } from './numbers.ts';
import { string, variable } from './strings.ts';
import { bracketed } from './types.ts';

const binary =
  /\.\.|\*(?![=>])|[/%](?!=)|[+](?![+=])|-(?![-=\p{L}_])|-(?:[ci]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|replace|contains|notcontains|in|notin|split)|is|isnot|as|f|and|or|xor|band|bor|bxor|shl|shr|join)(?![\p{L}_])/iuy;
const unary = /!|[+](?!\+)|-(?![-\p{L}_])|-(?:not|bnot|join|[ci]?split)(?![\p{L}_])/iuy;

/** Reads an expression; says whether it may stand before `=`. Of a list of arguments, only one item. */
export function expression(c: Cursor, extent: 'all' | 'one' = 'all'): boolean {
  if (extent === 'one' && c.sees(/\s*,/y)) c.fail('a value before `,`');
  let isTarget = operand(c) ?? c.fail('an expression');
  for (;;) {
    c.skipSpace();
    const isList = extent === 'all' && c.take(/,/y) !== undefined;
    if (!isList && c.take(binary) === undefined) return isTarget;
    c.skipLines();
    const isNextTarget = operand(c) ?? c.fail('a value behind the operator');
    isTarget = isList && isTarget && isNextTarget;
  }
}

/** Whether an expression begins here, and no command. */
export function seesExpression(c: Cursor): boolean {
  return (
    seesNumber(c) ||
    c.sees(/["“”„'‘’‚‛({[,!]|@[({"“”„'‘’‚‛\p{L}_]|\$[\p{L}\p{Nd}_?^$({]|\+\+|--(?!%)/uy) ||
    c.sees(unary)
  );
}

/** Reads an operand with what stands before and behind it; undefined where none begins. */
function operand(c: Cursor): boolean | undefined {
  return c.nest(() => {
    c.skipSpace();
    if (c.take(/\+\+|--/y) !== undefined) {
      c.skipLines();
      if (operand(c) !== true) c.fail('a variable behind `++` or `--`');
      return false;
    }
    if (number(c)) return trailing(c, false, 'expression');
    if (c.take(/,/y) !== undefined || c.take(unary) !== undefined) {
      c.skipLines();
      if (operand(c) === undefined) c.fail('a value behind the operator');
      return false;
    }
    return c.sees(/\[/y) ? typed(c) : primary(c, 'expression');
  });
}

/** `[type]`, alone, with a member, or before what is cast to it. */
function typed(c: Cursor): boolean {
  const start = c.at;
  const kind = bracketed(c);
  const isVoid = /^\[\s*(?:System\.)?void\s*\]$/i.test(c.text.slice(start, c.at));
  if (kind === 'type' && c.sees(/::|\.(?=[\p{L}_$("'])/uy)) return trailing(c, false, 'expression');
  const inner = operand(c);
  if (kind === 'attribute' && inner !== true) c.fail('a variable behind the attribute');
  return inner === true && !isVoid;
}

/** How a primary expression is read: where operators may follow, or as an argument of a command. */
type Mode = 'expression' | 'argument';

/** Reads a text, a variable or a group with its members; undefined where none begins. */
export function primary(c: Cursor, mode: Mode): boolean | undefined {
  if (string(c) || group(c)) return trailing(c, false, mode);
  if (variable(c)) return trailing(c, true, mode);
  return c.sees(/@[\p{L}_]/uy)
    ? c.fail('`$`, or the variable as an argument of a command')
    : undefined;
}

/** Reads members, items and `++` behind an expression; says whether the whole may stand before `=`. */
function trailing(c: Cursor, isTarget: boolean, mode: Mode): boolean {
  let isOne = isTarget;
  for (;;) {
    if (c.take(/::|\.(?!\.)/y) !== undefined) isOne = member(c);
    else if (c.take(/\[/y) !== undefined) {
      c.skipLines();
      expression(c);
      c.skipLines();
      c.need(/\]/y, '`]`');
      isOne = true;
    } else if (mode === 'expression' && c.take(/[^\S\n]*(?:\+\+|--)/y) !== undefined) {
      if (!isOne) c.fail('a variable before `++` or `--`');
      return false;
    } else return isOne;
  }
}

/** Reads the name of a member and its arguments; says whether it may stand before `=`. */
function member(c: Cursor): boolean {
  c.skipSpace();
  if (c.take(/[\p{L}_][\p{L}\p{Nd}_]*/uy) === undefined && !string(c) && !variable(c) && !group(c))
    c.fail('the name of a member');
  if (c.sees(/\{/y)) c.fail('`(` or the end of the member');
  if (c.take(/\(/y) === undefined) return true;
  c.nest(() => {
    methodArguments(c);
  });
  return false;
}

function methodArguments(c: Cursor): void {
  c.skipLines();
  if (c.take(/\)/y) !== undefined) return;
  do {
    c.skipLines();
    expression(c, 'one');
    c.skipLines();
  } while (c.take(/,/y) !== undefined);
  c.need(/\)/y, '`)`');
}
