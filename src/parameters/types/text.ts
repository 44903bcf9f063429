import type { ParameterRule } from '../../content/schemas/parameter.ts';
import type { ProblemList } from '../problem-codes.ts';
import { invalid, type Result, valid } from '../value-result.ts';
import type { ValueType } from './value-type.ts';

/** A text without a limit of its own still has to fit a command line. */
const longestText = 1000;

/** A text of one line, against its length and pattern. */
export const text: ValueType = {
  parse: parseText,
  keys: { maxLength: 'optional', pattern: 'optional' },
};

/** Its problems and notices: a page carries their texts. */
export const textProblems: ProblemList = ['too-long', 'pattern'];

function parseText(text: string, rule: ParameterRule): Result<string> {
  const max = rule.maxLength ?? longestText;
  if (text.length > max) return invalid('too-long', { count: text.length, max });
  if (rule.pattern !== undefined && !new RegExp(`^(?:${rule.pattern})$`, 'u').test(text)) {
    return invalid('pattern');
  }
  return valid(text);
}
