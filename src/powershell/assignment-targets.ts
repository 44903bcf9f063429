import type { Node } from 'web-tree-sitter';
import type { Assignment } from './assignment.ts';
import { coreOf, nodesOf } from './nodes.ts';
import type { ScriptTree } from './script-tree.ts';
import { variablesOf } from './variables.ts';

/** Where a script gives variables a value by code that is seen: assignments, steps and loops. */
export function assignmentsIn({ root }: ScriptTree): Assignment[] {
  return [
    ...nodesOf(root, 'assignment_expression').flatMap(assignedBy),
    ...steps
      .flatMap((type) => nodesOf(root, type))
      .flatMap((node) => writtenIn(node, node.startIndex)),
    ...nodesOf(root, 'foreach_statement').flatMap(({ children }) => {
      const variable = children.find(({ type }) => type === 'variable');
      const body = children.find(({ type }) => type === 'statement_block');
      return variable && body ? writtenIn(variable, body.startIndex) : [];
    }),
  ];
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
