import type { Node } from 'web-tree-sitter';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** An entry of a table: its key as it is written, without quotes, and its value. */
export interface TableEntry {
  readonly node: Node;
  readonly key: string;
  readonly value: Node | undefined;
}

/** Every entry of the tables in a node. */
export function tableEntries(tree: ScriptTree, node: Node): TableEntry[] {
  return nodesOf(node, 'hash_entry').map((entry) => {
    const key = entry.children.find(({ type }) => type === 'key_expression');
    return {
      node: entry,
      key: key
        ? sourceOf(tree, key)
            .trim()
            .replace(/^['"]|['"]$/g, '')
        : '',
      value: entry.lastNamedChild ?? undefined,
    };
  });
}
