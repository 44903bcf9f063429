import type { Node } from 'web-tree-sitter';
import { outputsOf } from './stages.ts';

/** The nodes whose values a list, a block or a statement gives together; undefined for any other node. */
export function partsOf(core: Node): readonly Node[] | undefined {
  if (/^(?:array_expression|statement_list|array_literal_expression)$/.test(core.type))
    return core.namedChildren;
  return /^(?:foreach_statement|if_statement|sub_expression)$/.test(core.type)
    ? outputsOf(core)
    : undefined;
}

/** What is found of each of some nodes, together; nothing where one of them has nothing. */
export function allOf<Found>(
  nodes: readonly Node[],
  find: (node: Node) => readonly Found[] | undefined,
): readonly Found[] | undefined {
  const found = nodes.map(find);
  return found.length === 0 || found.includes(undefined)
    ? undefined
    : found.flatMap((one) => one ?? []);
}
