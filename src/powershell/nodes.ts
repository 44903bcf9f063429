import type { Node } from 'web-tree-sitter';

/** The nodes below roots of trees that are asked for them again and again, by their type. */
const known = new WeakMap<Node, Map<string, Node[]>>();

/** The types that any root was asked for: every one after the first few is asked for the same. */
const types = new Set<string>();

/** Has `nodesOf` walk the tree below a root once for all types, which takes hardly longer than for one. */
export function rememberNodes(root: Node): void {
  known.set(root, new Map());
}

/** Every node of a type below another. */
export function nodesOf(node: Node, type: string): readonly Node[] {
  const remembered = known.get(node);
  if (!remembered) return node.descendantsOfType(type);
  types.add(type);
  if (!remembered.has(type)) addMissing(node, remembered);
  return remembered.get(type) ?? [];
}

function addMissing(root: Node, remembered: Map<string, Node[]>): void {
  const missing = [...types].filter((type) => !remembered.has(type));
  for (const type of missing) remembered.set(type, []);
  for (const found of root.descendantsOfType(missing)) remembered.get(found.type)?.push(found);
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
