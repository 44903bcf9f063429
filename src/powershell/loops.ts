import type { Node } from 'web-tree-sitter';
import type { Loop } from './script-tree.ts';

/**
 * The loops over a variable that may have given it the value that it has at a node: the innermost one around the node
 * and those inside of it, or all where none is around it for certain.
 */
export function loopsReaching(loops: readonly Loop[], node: Node): readonly Loop[] {
  let above: Node | null = node;
  // A block may be run anywhere, also in another loop.
  while (above && !/^(?:script_block_expression|function_statement)$/.test(above.type)) {
    const { id } = above;
    const around = loops.find((loop) => loop.node.id === id && !isInside(node, loop.list));
    if (around) return loops.filter((loop) => isInside(loop.node, around.node));
    above = above.parent;
  }
  return loops;
}

function isInside(inner: Node, outer: Node): boolean {
  return outer.startIndex <= inner.startIndex && inner.endIndex <= outer.endIndex;
}
