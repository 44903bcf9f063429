import { parameterTypes, type ParameterType } from '../../content/schemas/parameter-types.ts';
import type { ProblemCode, ProblemList } from '../problem-codes.ts';
import { booleanProblems } from './boolean.ts';
import { choiceProblems } from './choice.ts';
import { domainListProblems } from './domain-list.ts';
import { domainProblems } from './domain.ts';
import { fqdnListProblems } from './fqdn-list.ts';
import { fqdnProblems } from './fqdn.ts';
import { httpsUrlProblems } from './https-url.ts';
import { integerProblems } from './integer.ts';
import { objectNameProblems } from './object-name.ts';
import { textProblems } from './text.ts';
import { userProblems } from './user.ts';
import { windowsPathProblems } from './windows-path.ts';

/*
 * Only the build asks for these lists: a page carries the texts of the problems that its values can have. They are no
 * part of a ValueType, or every page would load them with its scripts; and a list that spreads another would stay in
 * those scripts, because a bundler cannot know that it does nothing else.
 */

/** The problems that are looked for in a value of any type, before its type parses it. */
const commonProblems: readonly ProblemCode[] = [
  'missing',
  'too-long',
  'bidirectional',
  'line-break',
  'control',
  'surrogate',
  'invisible',
  'stop-parsing',
];

const ownProblems: Readonly<Record<ParameterType, ProblemList>> = {
  domain: domainProblems,
  fqdn: fqdnProblems,
  'domain-list': domainListProblems,
  'fqdn-list': fqdnListProblems,
  text: textProblems,
  'object-name': objectNameProblems,
  user: userProblems,
  'windows-path': windowsPathProblems,
  'https-url': httpsUrlProblems,
  choice: choiceProblems,
  boolean: booleanProblems,
  integer: integerProblems,
};

/** Every problem and notice that a value can have: each has its text in the section `validation` of each language. */
export const problemCodes: readonly ProblemCode[] = problemsOfTypes(parameterTypes);

/** Every problem and notice that values of some types can have, each once. */
export function problemsOfTypes(types: readonly ParameterType[]): readonly ProblemCode[] {
  if (types.length === 0) return [];
  return [...new Set([...commonProblems, ...flat(types.map((type) => ownProblems[type]))])];
}

function flat(list: ProblemList): readonly ProblemCode[] {
  return list.flatMap((item) => (typeof item === 'string' ? [item] : flat(item)));
}
