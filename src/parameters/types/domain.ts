import { parseHost } from '../host/parse-host.ts';
import { singleHostProblems } from '../host/problems.ts';
import type { ProblemList } from '../problem-codes.ts';
import type { ValueType } from './value-type.ts';

/** A DNS domain: `contoso.com`. */
export const domain: ValueType = {
  parse: (text) => parseHost(text, 'domain'),
};

/** Its problems and notices: a page carries their texts. */
export const domainProblems: ProblemList = [singleHostProblems, 'single-label-domain'];
