import type { Node } from 'web-tree-sitter';
import type { ScriptTree } from './script-tree.ts';

/** Whether a variable, by its name in lower case, takes its values from assignments of the whole alone. */
export function isOnlyAssigned({ given, loops, parts }: ScriptTree, name: string): boolean {
  return !given.has(name) && !loops.has(name) && !parts.has(name);
}

/** What is assigned to a variable; nothing where a parameter, a loop or a part of it may give it something else. */
export function assignedOnly(tree: ScriptTree, name: string): readonly Node[] {
  return isOnlyAssigned(tree, name) ? (tree.assigned.get(name) ?? []) : [];
}

/** What a variable is, if it is assigned once and nothing else gives it a value. */
export function onlyValue(tree: ScriptTree, name: string): Node | undefined {
  const [value, another] = assignedOnly(tree, name);
  return another ? undefined : value;
}
