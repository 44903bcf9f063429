import type { Node } from 'web-tree-sitter';
import { coreOf, nodesOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { variablesOf } from '../variables.ts';

/** Which parts of a condition are looked at: all, or those of which each alone makes it true. */
export type Joined = 'all' | 'each';

/** The comparisons that a condition is made of, those of its variables and of the rows that it counts among them. */
export function comparisonsIn(
  tree: ScriptTree,
  condition: Node,
  joined: Joined,
  seen: readonly string[] = [],
): readonly Node[] {
  const core = coreOf(condition);
  const below = (nodes: readonly Node[], names = seen) =>
    nodes.flatMap((node) => comparisonsIn(tree, node, joined, names));
  switch (core.type) {
    case 'logical_expression':
      return joined === 'each' && hasAnd(core) ? [] : below(core.namedChildren);
    case 'expression_with_unary_operator':
      return below(core.namedChildren);
    case 'comparison_expression':
      return [core, ...below(core.children.filter((side) => isCount(tree, side)).flatMap(ofCount))];
    case 'variable': {
      const names = variablesOf(core).filter((name) => !seen.includes(name));
      return below(
        names.flatMap((name) => tree.assigned.get(name) ?? []),
        [...seen, ...names],
      );
    }
    case 'script_block_expression':
    case 'pipeline_chain':
      return nodesOf(core, 'comparison_expression')
        .filter((one) => joined === 'all' || !isBesideAnother(one, core))
        .flatMap((one) => (one.childCount === 3 ? [one] : []));
    default:
      return core.type === 'member_access' && isCount(tree, core) ? below(ofCount(core)) : [];
  }
}

const hasAnd = ({ children }: Node) => children.some(({ text }) => /^-and$/i.test(text));

/** Whether a comparison stands beside another that has to be true, too. */
function isBesideAnother(node: Node, outer: Node): boolean {
  for (let above = node.parent; above && above.id !== outer.id; above = above.parent)
    if (above.type === 'logical_expression' && hasAnd(above)) return true;
  return false;
}

/** Whether something is how many there are of what is chosen by comparisons: `$bad.Count`. */
export function isCount(tree: ScriptTree, node: Node): boolean {
  return /\.(?:count|length)\)?$/i.test(sourceOf(tree, node).trim());
}

function ofCount(node: Node): Node[] {
  const { firstChild } = coreOf(node);
  return firstChild ? [firstChild] : [];
}
