import { parseHost } from '../host/parse-host.ts';
import { singleHostProblems } from '../host/problems.ts';
import type { ProblemList } from '../problem-codes.ts';
import type { ValueType } from './value-type.ts';

/** The full name of a server: `edge.contoso.com`. */
export const fqdn: ValueType = {
  parse: (text) => parseHost(text, 'fqdn'),
};

/** Its problems and notices: a page carries their texts. */
export const fqdnProblems: ProblemList = [singleHostProblems, 'single-label-fqdn'];
