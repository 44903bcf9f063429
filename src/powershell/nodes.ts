import type { Node } from 'web-tree-sitter';

/** The nodes below roots of trees that are asked for them again and again, by their type. */
const known = new WeakMap<Node, Map<string, readonly Node[]>>();

/** Has `nodesOf` look for the nodes below a root once for each type. */
export function rememberNodes(root: Node): void {
  known.set(root, new Map());
}

/** Every node of a type below another. */
export function nodesOf(node: Node, type: string): readonly Node[] {
  const types = known.get(node);
  const found = types?.get(type) ?? node.descendantsOfType(type);
  types?.set(type, found);
  return found;
}

/** The node inside of parentheses, `@(…)` of one statement, casts, and layers of the grammar. */
export function coreOf(node: Node): Node {
  const inner = innerOf(node);
  return inner ? coreOf(inner) : node;
}

/** Nodes that say something even with a single child. */
const solid = new Set(['command', 'variable', 'script_block_expression', 'foreach_command']);

function innerOf(node: Node): Node | null {
  if (solid.has(node.type)) return null;
  if (node.childCount === 1) return node.child(0);
  if (node.type === 'cast_expression') return node.lastChild;
  const isWrapped = node.type === 'parenthesized_expression' || node.type === 'array_expression';
  return isWrapped && node.childCount === 3 ? node.child(1) : null;
}
