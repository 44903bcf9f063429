import type { Node } from 'web-tree-sitter';
import { onlyValue } from '../assigned-only.ts';
import { commandName } from '../called-names.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { isOwnFunction } from '../own-functions.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { outputsOf } from '../stages.ts';
import { variablesOf } from '../variables.ts';

/** What a call of a function or a block of the script's own gives, where that takes nothing and gives one thing. */
export function outputOfCall(tree: ScriptTree, command: Node): Node | undefined {
  if (command.children.some(({ type }) => type === 'command_elements')) return undefined;
  const block = isOwnFunction(tree, command) ? functionOf(tree, command) : blockOf(tree, command);
  if (!block || nodesOf(block, 'flow_control_statement').length > 0) return undefined;
  const [output, another] = outputsOf(block);
  return another ? undefined : output;
}

/** The body of the only function of a name. */
function functionOf(tree: ScriptTree, command: Node): Node | undefined {
  const name = commandName(tree, command);
  const [found, another] = nodesOf(tree.root, 'function_name').filter(
    (one) => sourceOf(tree, one).toLowerCase() === name,
  );
  return another ? undefined : found?.parent?.children.find(({ type }) => type === 'script_block');
}

/** The body of the block in `& { … }`, or of the only value of the variable in `& $path`. */
function blockOf(tree: ScriptTree, command: Node): Node | undefined {
  const called = command.children.find((one) => /^&$/.test(one.text.trim()))?.nextSibling;
  const block = called && coreOf(called);
  const [name = ''] = block && block.type !== 'script_block_expression' ? variablesOf(block) : [];
  const value = onlyValue(tree, name);
  const core = value ? coreOf(value) : block;
  return core?.type === 'script_block_expression'
    ? core.children.find(({ type }) => type === 'script_block')
    : undefined;
}
