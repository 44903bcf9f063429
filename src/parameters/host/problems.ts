import type { ProblemList } from '../problem-codes.ts';

/** Problems and notices of a host name, wherever it stands. */
const hostProblems: ProblemList = [
  'quotes',
  'look-alike',
  'scheme',
  'ip-address',
  'port',
  'separator',
  'trailing-dot',
  'empty-label',
  'service-record',
  'underscore',
  'hyphen',
  'reserved-hyphens',
  'character',
  'mixed-scripts',
  'label-length',
  'name-length',
  'numeric-end',
  'did-you-mean',
  'loading',
  'not-a-name',
  'not-idna',
  'bidi-rule',
  'deviation',
  'punycode',
  'punycode-only',
];

/** Problems and notices of the host in a URL. */
export const urlHostProblems: ProblemList = [hostProblems, 'wildcard', 'several'];

/** Problems and notices of the domain in the address of a user. */
export const userHostProblems: ProblemList = [hostProblems, 'path', 'several', 'space'];

/** Problems and notices of a name that stands alone. */
export const singleHostProblems: ProblemList = [
  hostProblems,
  'wildcard',
  'mail-address',
  'path',
  'several',
  'space',
];

/** Problems and notices of names in a list, where spaces and commas separate them. */
export const hostListProblems: ProblemList = [
  hostProblems,
  'wildcard',
  'mail-address',
  'path',
  'duplicate',
];
