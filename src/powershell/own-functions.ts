import type { Node } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/**
 * Whether a call is certainly one of a function that the script has defined before it runs, whose own commands are judged:
 * a function may call itself, and one that is defined later, as long as nobody calls it before that.
 */
export function isOwnFunction(tree: ScriptTree, call: Node): boolean {
  const functions = nodesOf(tree.root, 'function_name');
  if (functions.length === 0) return false;
  const name = commandName(tree, call);
  return functions.some((node) => {
    const definition = node.parent;
    if (!definition || sourceOf(tree, node).toLowerCase() !== name) return false;
    if (!isWithin(definition, call)) return false;
    return firstRun(tree, call).every((start) => definition.endIndex <= start);
  });
}

/** Where a call may run first: where it stands, or in a function where that is called from outside. */
function firstRun(tree: ScriptTree, call: Node, seen = new Set<string>()): readonly number[] {
  const around = functionAround(call);
  const [name] = around ? nodesOf(around, 'function_name') : [];
  if (!around || !name) return [call.startIndex];
  const own = sourceOf(tree, name).toLowerCase();
  // Each function once: what is called by many would be followed more often with each step.
  if (seen.has(own)) return [];
  seen.add(own);
  const calls = nodesOf(tree.root, 'command').filter(
    (one) => commandName(tree, one) === own && !isInside(one, around),
  );
  return calls.length > 0 ? calls.flatMap((one) => firstRun(tree, one, seen)) : [call.startIndex];
}

/** The outermost function in which a call stands. */
function functionAround(call: Node): Node | undefined {
  let found: Node | undefined;
  for (let above = call.parent; above; above = above.parent)
    if (above.type === 'function_statement') found = above;
  return found;
}

const isInside = (inner: Node, outer: Node): boolean =>
  outer.startIndex <= inner.startIndex && inner.endIndex <= outer.endIndex;

/** Whether a call stands where a function is known that is always defined: in its own block, or deeper. */
function isWithin(definition: Node, call: Node): boolean {
  const list = definition.parent;
  const body = list?.type === 'statement_list' ? list.parent : list;
  const isAlways = body?.type === 'program' || body?.type === 'script_block_body';
  return isAlways && isInside(call, body);
}
