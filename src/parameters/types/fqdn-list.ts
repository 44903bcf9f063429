import { parseHostList } from '../host/parse-host-list.ts';
import { hostListProblems } from '../host/problems.ts';
import type { ProblemList } from '../problem-codes.ts';
import type { ValueType } from './value-type.ts';

/** Full names of servers, each once. */
export const fqdnList: ValueType = {
  parse: (text) => parseHostList(text, 'fqdn'),
  isList: true,
};

/** Its problems and notices: a page carries their texts. */
export const fqdnListProblems: ProblemList = [hostListProblems, 'single-label-fqdn'];
