import type { Node } from 'web-tree-sitter';
import { parameterNameOf, type Argument } from './arguments.ts';
import { isBlock, isBlockVariable, isConstant } from './constants.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { variablesOf } from './variables.ts';

/** Parameters that take a block; they may be abbreviated. */
const blocks = ['scriptblock', 'initializationscript', 'filterscript', 'action', 'expression'];

/** Commands that take a block by its place. */
const placed = new Set([
  ...['foreach-object', 'invoke-command', 'measure-command', 'start-job', 'where-object'],
]);

/** Whether an argument stands where a block is run, and may be something else than one. */
export function isNoBlock(
  tree: ScriptTree,
  command: string,
  argument: Argument,
  all: readonly Argument[],
): boolean {
  const { value } = argument;
  if (!value || isBlock(value) || isHeldBlock(tree, value) || isConstant(tree, value)) return false;
  const name = parameterNameOf(argument);
  if (name === '' && placed.has(command)) return true;
  if (command === 'add-member') return isScriptMember(tree, all);
  // `-Filter` is a parameter of its own.
  const isLong = name.length > 2 && !'filter'.startsWith(name);
  const isNamed = isLong && blocks.some((block) => block.startsWith(name));
  return isNamed || (placed.has(command) && name === 'sc');
}

function isScriptMember(tree: ScriptTree, all: readonly Argument[]): boolean {
  return all.some(({ value }) => value && /^['"]?Script/i.test(sourceOf(tree, value)));
}

function isHeldBlock(tree: ScriptTree, value: Node): boolean {
  const [name = ''] = variablesOf(value);
  return /^\$\w+$/.test(sourceOf(tree, value)) && isBlockVariable(tree, name);
}
