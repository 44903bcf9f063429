import type { Node } from 'web-tree-sitter';

/** The command that a block is an argument of; nothing of any other block. */
export function commandGiven(block: Node): Node | null {
  const parent = aboveLayers(block);
  return parent?.type === 'command_elements' ? parent.parent : null;
}

/** What a node stands in, beyond the layers of the grammar that hold nothing else. */
export function aboveLayers(node: Node): Node | null {
  let { parent } = node;
  while (parent?.childCount === 1) ({ parent } = parent);
  return parent;
}
