import type { Node } from 'web-tree-sitter';
import { isOnlyAssigned } from './assigned-only.ts';
import { scan } from './lexer.ts';
import { coreOf, nodesOf, partsOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { variablesOf } from './variables.ts';

const fixed = new Set(['null', 'true', 'false']);
const escaped =
  /^\(?\[(?:regex|System\.Text\.RegularExpressions\.Regex|WildcardPattern|System\.Management\.Automation\.WildcardPattern)\]::Escape\([^()]*\)\)?$/i;

/** Whether a node is the same text at every run: no placeholder, no call, no variable that could hold another. */
export function isConstant(tree: ScriptTree, node: Node, seen = new Set<string>()): boolean {
  const source = sourceOf(tree, node);
  if (escaped.test(source.trim())) return true;
  const core = coreOf(node);
  if (core.type === 'additive_expression')
    return partsOf(core).every((part) => isConstant(tree, part, seen));
  if (source.includes('{{')) return false;
  const calls = ['command', 'invokation_expression', 'script_block_expression'];
  if (calls.some((type) => node.type === type || nodesOf(node, type).length > 0)) return false;
  const inStrings = scan(source).filter(({ kind }) => kind !== 'single' && kind !== 'comment');
  if (inStrings.some(({ start, end }) => /(?<!`)\$/.test(source.slice(start, end)))) return false;
  return variablesOf(node).every((name) => {
    // One that was looked at before ended the search if it was not constant.
    if (fixed.has(name) || seen.has(name)) return true;
    seen.add(name);
    const values = tree.assigned.get(name);
    if (!values || !isOnlyAssigned(tree, name)) return false;
    return values.every((value) => isConstant(tree, value, seen));
  });
}

/** Whether every value of a variable is a block in braces. */
export function isBlockVariable(tree: ScriptTree, variable: string): boolean {
  const name = variable.toLowerCase();
  const values = tree.assigned.get(name) ?? [];
  return values.length > 0 && isOnlyAssigned(tree, name) && values.every(isBlock);
}

/** Whether a node is one block in braces and nothing else. */
export function isBlock(node: Node): boolean {
  let inner: Node | null = node;
  while (inner && inner.type !== 'script_block_expression')
    inner = inner.childCount === 1 ? inner.child(0) : null;
  return inner !== null;
}
