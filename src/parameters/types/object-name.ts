import type { ParameterRule } from '../../content/schemas/parameter.ts';
import type { ProblemList } from '../problem-codes.ts';
import { invalid, type Result } from '../value-result.ts';
import { withinLength } from './text-length.ts';
import type { ValueType } from './value-type.ts';

/** The name of one object, which no cmdlet can take for a pattern that stands for several. */
export const objectName: ValueType = {
  parse: parseName,
  keys: { maxLength: 'optional' },
};

/** Its problems and notices: a page carries their texts. */
export const objectNameProblems: ProblemList = ['too-long', 'object-wildcard'];

function parseName(name: string, rule: ParameterRule): Result {
  const [found] = /[*?[\]]/.exec(name) ?? [];
  return found === undefined ? withinLength(name, rule) : invalid('object-wildcard', { found });
}
