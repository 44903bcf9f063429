import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { coreOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import type { Loop, ScriptTree } from './script-tree.ts';
import type { ObjectSource } from './shell.ts';
import { namesIn } from './variables.ts';

/** Gives the sources of a value, or none if one of them is not the runbook's own. */
type Sources = (node: Node) => readonly ObjectSource[];

/** The conditions of `if` that must hold where a node stands inside a loop. */
export function guardsOf(tree: ScriptTree, inner: Node, loop: Loop, name: string): Node[] {
  const guards: Node[] = [];
  for (let node = inner; node.parent; node = node.parent) {
    if (node.id === loop.node.id) return guards.filter((one) => namesIn(tree, one).includes(name));
    const { parent } = node;
    const isGuarded = parent.type === 'if_statement' || parent.type === 'elseif_clause';
    const condition = parent.children.find(({ type }) => type === 'pipeline');
    if (isGuarded && node.type === 'statement_block' && condition) guards.push(condition);
  }
  return [];
}

/** What a condition compares a variable with, where that narrows it to what the runbook owns. */
export function narrowing(
  tree: ScriptTree,
  node: Node,
  name: string,
  sources: Sources,
): readonly ObjectSource[] {
  const condition = node.type === 'command' ? conditionOf(tree, node) : node;
  if (!condition) return [];
  if (!Array.isArray(condition))
    return conjuncts(condition).flatMap((one) => comparison(tree, one, name, sources));
  const [other] = condition;
  return other ? sources(other) : [];
}

/** The condition of `Where-Object { … }`, or in a list the value of `Where-Object Name -eq …`. */
function conditionOf(tree: ScriptTree, command: Node): Node | Node[] | undefined {
  if (!/^(?:where-object|where|\?)$/.test(commandName(tree, command))) return undefined;
  const args = argumentsOf(command);
  const block = args.find(({ value }) => value && coreOf(value).type === 'script_block_expression');
  if (block?.value) {
    const [, body, ...others] = coreOf(block.value).children;
    return others.length === 1 ? body : undefined;
  }
  const equal = args.find((argument) => /^[ci]?eq$/.test(parameterNameOf(argument)));
  return equal?.value ? [equal.value] : undefined;
}

/** The parts of a condition that all must hold. */
function conjuncts(node: Node): Node[] {
  const core = coreOf(node);
  if (core.type !== 'logical_expression') return [core];
  const [left, operator, right] = core.children;
  if (!left || !right || operator?.text.toLowerCase() !== '-and') return [];
  return [...conjuncts(left), ...conjuncts(right)];
}

function comparison(
  tree: ScriptTree,
  node: Node,
  name: string,
  sources: Sources,
): readonly ObjectSource[] {
  const [left, operator, right] = node.children;
  if (node.type !== 'comparison_expression' || !left || !right) return [];
  const [own, ...others] = [left, right].filter((side) => !namesIn(tree, side).includes(name));
  if (!own || others.length > 0) return [];
  const written = operator?.text.trim().toLowerCase() ?? '';
  if (/^-[ci]?eq$/.test(written)) return sources(own);
  const list = /^-[ci]?(?:not)?contains$/.test(written) ? left : right;
  if (!/^-[ci]?(?:not)?(?:contains|in)$/.test(written) || list.id !== own.id) return [];
  const found = sources(own);
  // What is not in a record of the state before came since; what is not in another list may be anyone's.
  const isOfRecords = found.every((source) => 'owners' in source);
  return !written.includes('not') || isOfRecords ? found : [];
}
