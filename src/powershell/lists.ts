import type { Node } from 'web-tree-sitter';
import { isOnlyAssigned } from './assigned-only.ts';
import type { ScriptTree } from './script-tree.ts';

/** Whether a node is a list of several things that is written out, as `'a', 'b'` or `@('a', 'b')`. */
export function isWrittenList(node: Node): boolean {
  const inner = unwrapped(node);
  if (inner.type === 'array_literal_expression') return inner.namedChildCount > 1;
  const [content] = inner.type === 'array_expression' ? inner.namedChildren : [];
  return content !== undefined && inner.namedChildCount === 1 && isWrittenList(content);
}

/** The variables that hold lists and nothing else, by their names in lower case. */
export function listVariables(tree: ScriptTree): Set<string> {
  const lists = [...tree.assigned].flatMap(([name, values]) => {
    if (!isOnlyAssigned(tree, name)) return [];
    const whole = values.filter((value) => value.previousSibling?.text === '=');
    return whole.length > 0 && whole.every(isList) ? [name] : [];
  });
  return new Set(lists);
}

function isList(node: Node): boolean {
  return isWrittenList(node) || unwrapped(node).type === 'array_expression';
}

/** What stands in brackets and layers of the grammar; `@(…)` makes a list of it and stays. */
function unwrapped(node: Node): Node {
  const inner =
    node.type === 'parenthesized_expression' && node.childCount === 3
      ? node.child(1)
      : node.childCount === 1 && node.type !== 'variable'
        ? node.child(0)
        : null;
  return inner ? unwrapped(inner) : node;
}
