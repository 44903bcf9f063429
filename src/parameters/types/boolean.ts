import type { ProblemList } from '../problem-codes.ts';
import { invalid, valid } from '../value-result.ts';
import type { ValueType } from './value-type.ts';

/** Yes or no: `true` or `false`. */
export const boolean: ValueType = {
  parse: (text) =>
    text === 'true' || text === 'false'
      ? valid(text === 'true')
      : invalid('boolean', { found: text }),
  isClosed: true,
};

/** Its problems and notices: a page carries their texts. */
export const booleanProblems: ProblemList = ['boolean'];
