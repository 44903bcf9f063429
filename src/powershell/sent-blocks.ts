import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { commandName } from './called-names.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** Parameters of `Invoke-Command` that say where its block runs, as they may be cut short. */
const elsewhere = /^(?:appl\w*|cn|com\w*|connectionu\w*|ses\w*|vm\w*)$/;

/** Whether a command runs its block in another process or on another server, without the variables around it. */
export function isSent(tree: ScriptTree, command: Node): boolean {
  const name = commandName(tree, command);
  if (name === 'start-job') return true;
  if (name !== 'invoke-command') return false;
  const given = argumentsOf(command, name);
  if (given.some((argument) => elsewhere.test(parameterNameOf(argument)))) return true;
  // The names of the servers may stand by themselves before the block.
  const [first] = given.filter(({ parameter }) => !parameter);
  const named = given.some((argument) => parameterNameOf(argument).startsWith('sc'));
  const isBlock = first?.value ? sourceOf(tree, first.value).startsWith('{') : true;
  return first !== undefined && (named || !isBlock);
}
