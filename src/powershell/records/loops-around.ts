import type { Node } from 'web-tree-sitter';
import { nodesOf } from '../nodes.ts';
import { fedTo } from '../paths/read-records.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { namesIn, variablesOf } from '../variables.ts';

/** A loop around a call: the variable of its rows, and where these come from. */
export interface LoopAround {
  readonly node: Node;
  readonly variable: string;
  readonly lists: readonly Node[];
}

/** The loops over lists around a node, the innermost first. */
export function loopsAround(node: Node): LoopAround[] {
  const found: LoopAround[] = [];
  for (let child = node, { parent } = child; parent; child = parent, { parent } = child) {
    if (parent.type === 'foreach_statement' && child.type === 'statement_block') {
      const [variable, list] = parent.children.filter(({ type }) =>
        /^(?:variable|pipeline)$/.test(type),
      );
      const [name] = variable ? variablesOf(variable) : [];
      if (name !== undefined && list) found.push({ node: parent, variable: name, lists: [list] });
    }
    if (parent.type !== 'foreach_command') continue;
    const [block] = nodesOf(parent, 'script_block_expression');
    const fed = block && fedTo(block);
    if (fed) found.push({ node: parent, variable: '_', lists: fed });
  }
  return found;
}

/** Whether the rows of a loop have an identity, as the loop or its list reads it. */
export function hasIdentity(tree: ScriptTree, { node, variable, lists }: LoopAround): boolean {
  return [node, ...lists].some(
    (part) =>
      nodesOf(part, 'variable').some((one) => {
        const isRow = variablesOf(one).includes(variable);
        return isRow && /^\}?\.identity\b/i.test(tree.script.slice(one.endIndex));
      }) || textsWith(tree, part, variable),
  );
}

function textsWith(tree: ScriptTree, part: Node, variable: string): boolean {
  const read = new RegExp(String.raw`\$\{?${variable}\}?\.identity\b`, 'i');
  return nodesOf(part, 'verbatim_string_characters').some((node) =>
    read.test(sourceOf(tree, node)),
  );
}

/** The variables behind some nodes, and the nodes that give them their values. */
export function behind(tree: ScriptTree, nodes: readonly Node[]) {
  const names = new Set<string>();
  const values = [...nodes];
  for (const node of values)
    for (const name of namesIn(tree, node)) {
      if (names.has(name)) continue;
      names.add(name);
      values.push(
        ...(tree.assigned.get(name) ?? []),
        ...(tree.parts.get(name) ?? []),
        ...(tree.loops.get(name) ?? []).map(({ list }) => list),
      );
    }
  return { names, values };
}
