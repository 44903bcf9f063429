import type { Node } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** Whether a call is certainly one of a function that the script has defined before it, whose own commands are judged. */
export function isOwnFunction(tree: ScriptTree, call: Node): boolean {
  const functions = nodesOf(tree.root, 'function_name');
  if (functions.length === 0) return false;
  const name = commandName(tree, call);
  return functions.some((node) => {
    const definition = node.parent;
    if (!definition || sourceOf(tree, node).toLowerCase() !== name) return false;
    return definition.endIndex <= call.startIndex && isWithin(definition, call);
  });
}

/** Whether a call stands where a function is known that is always defined: in its own block, or deeper. */
function isWithin(definition: Node, call: Node): boolean {
  const list = definition.parent;
  const body = list?.type === 'statement_list' ? list.parent : list;
  const isAlways = body?.type === 'program' || body?.type === 'script_block_body';
  return isAlways && body.startIndex <= call.startIndex && call.endIndex <= body.endIndex;
}
