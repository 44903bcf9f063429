import type { Node } from 'web-tree-sitter';

/** Every node of a type below another, and itself if it is one. */
export function nodesOf(node: Node, type: string): readonly Node[] {
  return node.descendantsOfType(type);
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

/** The parts of a sum; each `+` stands inside the left side of the next. */
export function partsOf(sum: Node): Node[] {
  const parts: Node[] = [];
  let left: Node | null = sum;
  while (left?.type === 'additive_expression') {
    if (left.lastChild) parts.push(left.lastChild);
    left = left.firstChild && coreOf(left.firstChild);
  }
  return [...(left ? [left] : []), ...parts.reverse()];
}
