import type { Node } from 'web-tree-sitter';
import { plainCommandName } from './command-names.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** The name of a command in lower case, or nothing for a value that is called. */
export function commandName(tree: ScriptTree, command: Node): string {
  const name = command.childForFieldName('command_name');
  return name ? plainCommandName(sourceOf(tree, name)) : '';
}
