import type { Node } from 'web-tree-sitter';
import { parameterNameOf, type Argument } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { isBlock, isBlockVariable, isConstant } from './constants.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { variablesOf } from './variables.ts';

/** Parameters that take a block. */
const blocks = ['scriptblock', 'initializationscript', 'filterscript', 'action', 'expression'];

/** Those of `ForEach-Object`, whose names have another meaning elsewhere. */
const blocksOfEach = ['begin', 'process', 'end', 'remainingscripts', 'parallel'];

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
  if (command === 'foreach-object') return mayMean(command, name, blocksOfEach);
  // No text becomes a block by itself, so a letter or two of a cmdlet that nobody knows here are no mistake.
  const isShort = !placed.has(command) && name.length < 3;
  // `-Filter` is a parameter of its own, and so is `-In`, which compares.
  const isOther = command === 'where-object' ? /^in?$/.test(name) : 'filter'.startsWith(name);
  return !isShort && !isOther && mayMean(command, name, blocks);
}

function isScriptMember(tree: ScriptTree, all: readonly Argument[]): boolean {
  return all.some(({ value }) => value && /^['"]?Script/i.test(sourceOf(tree, value)));
}

/** Whether a value is a variable that holds nothing else than blocks. */
export function isHeldBlock(tree: ScriptTree, value: Node): boolean {
  const [name = ''] = variablesOf(value);
  return /^\$\w+$/.test(sourceOf(tree, value)) && isBlockVariable(tree, name);
}
