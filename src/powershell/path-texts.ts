import type { Node } from 'web-tree-sitter';
import { coreOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { plainVariableName } from './variables.ts';

/** What a path is written as, by which two commands are seen to mean the same one: a variable as its only value. */
export function pathText(tree: ScriptTree, path: Node): string {
  const core = coreOf(path);
  const name = core.type === 'variable' ? plainVariableName(core.text) : '';
  const [value, ...others] = tree.assigned.get(name) ?? [];
  const isOne = value && others.length === 0;
  const source = sourceOf(tree, isOne ? coreOf(value) : core);
  return source.trim().toLowerCase();
}
