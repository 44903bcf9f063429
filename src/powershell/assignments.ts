import type { Node, Parser } from 'web-tree-sitter';
import { coreOf, nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { subexpressionsInStrings } from './subexpressions.ts';
import { assignedVariables, isAutomatic } from './variable-uses.ts';
import { variablesOf } from './variables.ts';

/** Where a variable gets a value, and where it is written for that: what stands there is no use of it. */
export interface Assignment {
  readonly name: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** The assignments of each variable of a script, by its name in lower case. */
export type Assignments = ReadonlyMap<string, readonly Assignment[]>;

/**
 * Where each variable of a script gets a value, without those that may get it elsewhere: from a parameter, by their name, or
 * in the code of a text.
 */
export function assignmentsOf(script: string, parser: Parser): Assignments {
  const found = new Map<string, Assignment[]>();
  for (const assignment of assignmentsIn(script, parser)) {
    const known = found.get(assignment.name);
    if (known) known.push(assignment);
    else found.set(assignment.name, [assignment]);
  }
  for (const name of givenElsewhere(script, parser)) found.delete(name);
  // PowerShell has a value for these, and drives, as `$env:`, know no scope.
  for (const name of found.keys()) if (isAutomatic(name) || name.includes(':')) found.delete(name);
  return found;
}

function assignmentsIn(script: string, parser: Parser): Assignment[] {
  return withTree(script, parser, ({ root }) => [
    ...nodesOf(root, 'assignment_expression').flatMap(assignedBy),
    ...steps
      .flatMap((type) => nodesOf(root, type))
      .flatMap((node) => writtenIn(node, node.startIndex)),
    ...nodesOf(root, 'foreach_statement').flatMap(({ children }) => {
      const variable = children.find(({ type }) => type === 'variable');
      const body = children.find(({ type }) => type === 'statement_block');
      return variable && body ? writtenIn(variable, body.startIndex) : [];
    }),
  ]);
}

/** `+=` and `++` begin with nothing, as is meant for numbers and lists. */
const steps = ['post', 'pre'].flatMap((when) =>
  ['increment', 'decrement'].map((what) => `${when}_${what}_expression`),
);

function assignedBy({ firstChild, children, endIndex }: Node): Assignment[] {
  if (!firstChild) return [];
  const at = children[1]?.text === '=' ? endIndex : firstChild.startIndex;
  const core = coreOf(firstChild);
  const targets = core.type === 'array_literal_expression' ? core.namedChildren : [core];
  return targets.map(coreOf).flatMap((one) => (one.type === 'variable' ? writtenIn(one, at) : []));
}

function writtenIn(node: Node, at: number): Assignment[] {
  const { startIndex: start, endIndex: end } = node;
  return variablesOf(node).map((name) => ({ name, at, start, end }));
}

function givenElsewhere(script: string, parser: Parser): string[] {
  const given = withTree(script, parser, (tree) => [...tree.given]);
  const inner = subexpressionsInStrings(script).flatMap(({ code }) =>
    assignedVariables(code, parser),
  );
  return [...given, ...inner];
}
