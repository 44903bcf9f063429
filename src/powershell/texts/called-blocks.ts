import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { givenTo, type Given } from '../given-arguments.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { tableEntries } from '../table-entries.ts';
import { variablesOf } from '../variables.ts';
import { givenToMethod, itemsIn } from './text-pieces.ts';

/** A call of a block or function: what it is given, and the command whose pipeline feeds it. */
interface BlockCall {
  readonly given: readonly Given[];
  readonly command?: Node;
}

/** The calls of each block and function of a script, by the id of its node. */
export type BlockCalls = ReadonlyMap<number, readonly BlockCall[]>;

/** Finds the calls of the blocks and functions of a script. */
export function blockCalls(tree: ScriptTree): BlockCalls {
  const found = new Map<number, BlockCall[]>();
  const add = (holders: readonly Node[], call: BlockCall) => {
    for (const { id } of holders) found.set(id, [...(found.get(id) ?? []), call]);
  };
  for (const command of nodesOf(tree.root, 'command')) {
    add(calledBy(tree, command), { given: givenTo(tree, command), command });
    add(runBy(tree, command), { given: listed(tree, command), command });
  }
  for (const call of nodesOf(tree.root, 'invokation_expression'))
    add(invokedBy(tree, call), { given: givenToMethod(call).map(placed) });
  return found;
}

const placed = (value: Node): Given => ({ name: '', value });

/** The blocks or functions that a command calls: `& { … }`, `& $block`, `. $block`, `Say`. */
export function calledBy(tree: ScriptTree, command: Node): readonly Node[] {
  const called = command.childForFieldName('command_name');
  if (!called) return [];
  const isValue = /^[{($]/.test(sourceOf(tree, called).trim());
  return isValue ? blocksOf(tree, called) : functionsNamed(tree, commandName(tree, command));
}

function functionsNamed(tree: ScriptTree, name: string): Node[] {
  return nodesOf(tree.root, 'function_name').flatMap((node) => {
    const own = sourceOf(tree, node).toLowerCase().replace(/^\w+:/, '');
    return own === name && node.parent ? [node.parent] : [];
  });
}

/** The cmdlets that run the blocks that they are given, each with what it hands on as `$_`. */
const running = /^(?:foreach-object|where-object|invoke-command|measure-command)$/;

/** The blocks that a cmdlet runs as its arguments. */
export function runBy(tree: ScriptTree, command: Node): readonly Node[] {
  const { firstChild } = command;
  if (firstChild?.type === 'foreach_command')
    return firstChild.namedChildren.filter(({ type }) => type === 'script_block_expression');
  if (!running.test(commandName(tree, command))) return [];
  return givenTo(tree, command).flatMap(({ value }) =>
    itemsIn(tree, value).flatMap((one) => blocksOf(tree, one)),
  );
}

/** What `Invoke-Command` hands its block. */
function listed(tree: ScriptTree, command: Node): Given[] {
  return givenTo(tree, command)
    .filter(({ name }) => name.startsWith('ar') || name === 'args')
    .flatMap(({ value }) => itemsIn(tree, value).map(placed));
}

/** The blocks of `$block.Invoke('…')`. */
export function invokedBy(tree: ScriptTree, call: Node): readonly Node[] {
  const [target, , member] = call.children;
  if (!target || !/^invoke(?:returnasis)?$/i.test(member?.text ?? '')) return [];
  return blocksOf(tree, target);
}

/** The blocks in braces that an expression may be. */
function blocksOf(tree: ScriptTree, node: Node, depth = 0): Node[] {
  const core = coreOf(node);
  if (core.type === 'script_block_expression') return [core];
  if (depth > 3) return [];
  const [name] = core.type === 'variable' ? [core] : nodesOf(core, 'variable');
  const values = name ? variablesOf(name).flatMap((one) => tree.assigned.get(one) ?? []) : [];
  if (core.type === 'variable') return values.flatMap((value) => blocksOf(tree, value, depth + 1));
  // `$texts.say`: an entry of a table.
  if (!/^(?:member_access|element_access|path_command_name|command_name_expr)$/.test(core.type))
    return [];
  return values
    .flatMap((value) => tableEntries(tree, value))
    .flatMap(({ value }) => (value ? blocksOf(tree, value, depth + 1) : []));
}
