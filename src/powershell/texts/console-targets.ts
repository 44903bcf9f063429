import type { Node } from 'web-tree-sitter';
import { coreOf, nodesOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { variablesOf } from '../variables.ts';
import { onlyValue } from '../assigned-only.ts';

/** What stands for the console in a call. */
export const consoles = /^\[(?:system\.)?console\](?:::(?:out|error))?$|^\$host\.ui$/i;

/** What a method is called on, also through a variable that holds it: `$ui = $Host.UI`. */
export function consoleTarget(tree: ScriptTree, target: Node, depth = 0): string {
  const [variable] = target.type === 'variable' ? [target] : nodesOf(target, 'variable');
  const source = sourceOf(tree, target).replace(/^\(\s*get-host\s*\)/i, '$host');
  const value = variable && depth < 3 ? onlyValue(tree, variablesOf(variable)[0] ?? '') : undefined;
  if (!value || variable?.startIndex !== target.startIndex) return source;
  return consoleTarget(tree, coreOf(value), depth + 1) + source.slice(variable.text.length);
}
