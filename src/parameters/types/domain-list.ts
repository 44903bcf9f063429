import { parseHostList } from '../host/parse-host-list.ts';
import { hostListProblems } from '../host/problems.ts';
import type { ProblemList } from '../problem-codes.ts';
import type { ValueType } from './value-type.ts';

/** DNS domains, each once. */
export const domainList: ValueType = {
  parse: (text) => parseHostList(text, 'domain'),
  isList: true,
};

/** Its problems and notices: a page carries their texts. */
export const domainListProblems: ProblemList = [hostListProblems, 'single-label-domain'];
