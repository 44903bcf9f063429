import type { Node } from 'web-tree-sitter';
import { isInside } from '../function-scopes.ts';

/** A condition that decides whether a node is reached, and whether it has to be false for that. */
export interface ConditionAround {
  readonly condition: Node;
  readonly isOther: boolean;
}

/** The conditions of the branches and loops around a node, the innermost first. */
export function conditionsAround(node: Node): ConditionAround[] {
  const found: ConditionAround[] = [];
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'if_statement') found.push(...ofBranch(parent, node));
    const head = parent.children.find(({ type }) => /^(?:switch|while)_condition$/.test(type));
    if (head && head.endIndex <= node.startIndex) found.push({ condition: head, isOther: false });
  }
  return found;
}

/** The conditions of an `if` that are true, or false, where one of its branches has a node. */
function ofBranch(statement: Node, node: Node): ConditionAround[] {
  const clauses = statement.children.flatMap(({ type, children }) =>
    type === 'elseif_clauses' ? children : [],
  );
  return [statement, ...clauses].flatMap((clause) => {
    const condition = clause.childForFieldName('condition');
    const body = clause.children.find(({ type }) => type === 'statement_block');
    if (!condition || !body || node.startIndex < condition.endIndex) return [];
    return [{ condition, isOther: !isInside(node, body) }];
  });
}
