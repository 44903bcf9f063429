import type { ParameterRule } from '../../content/schemas/parameter.ts';
import type { ProblemList } from '../problem-codes.ts';
import { invalid, type Result, valid } from '../value-result.ts';
import type { ValueType } from './value-type.ts';

/** A whole number within a range. */
export const integer: ValueType = {
  parse: parseInteger,
  isClosed: true,
  keys: { min: 'optional', max: 'optional' },
};

/** Its problems and notices: a page carries their texts. */
export const integerProblems: ProblemList = ['integer', 'integer-form', 'too-small', 'too-big'];

function parseInteger(text: string, rule: ParameterRule): Result<number> {
  const plain = text.normalize('NFKC').replace(/[\s,.'’](?=\d{3}(?:\D|$))/g, '');
  if (!/^[+-]?\d+$/.test(plain)) return invalid('integer', { found: text });
  const value = Number(plain);
  if (plain !== text) return invalid('integer-form', {}, plain);
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = rule;
  if (value < min) return invalid('too-small', { found: text, min });
  return value > max ? invalid('too-big', { found: text, max }) : valid(value);
}
