import type { ProblemList } from '../problem-codes.ts';
import { invalid, valid } from '../value-result.ts';
import type { ValueType } from './value-type.ts';

/** One of the values that `choices` lists. */
export const choice: ValueType = {
  parse: (text, { choices }) =>
    choices?.some(({ value }) => value === text) ? valid(text) : invalid('choice', { found: text }),
  isClosed: true,
  keys: { choices: 'required' },
};

/** Its problems and notices: a page carries their texts. */
export const choiceProblems: ProblemList = ['choice'];
