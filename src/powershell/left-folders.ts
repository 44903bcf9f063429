import type { Node } from 'web-tree-sitter';
import { scan } from './lexer.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { namesIn, plainVariableName } from './variables.ts';

/** The folder above, as a part of a path: `..`, `..\\a`, `a/../b`. */
const above = /(?:^|[\\/])\s*\.\.\s*(?:$|[\\/])/;

/** What begins at a drive, a server or another folder than the one before it. */
const whole = /^(?:[a-z]:|[\\/]|~)/i;

/** `[IO.Path]::Combine(…)`, which forgets what stands before a path that is whole. */
const combining = /^\[(?:System\.)?IO\.Path\]::Combine$/i;

/** Cmdlets that give the path that they are given. */
const pathCmdlets = /^(?:convert-path|get-item|join-path|resolve-path|split-path)$/;

/** Whether a path leaves the folder that it begins with, however it is put together. */
export function leavesFolder(tree: ScriptTree, path: Node, seen = new Set<string>()): boolean {
  const core = coreOf(path);
  if (textsOf(tree, core).some((text) => above.test(text))) return true;
  if (combines(tree, core)) return true;
  return namesIn(tree, core).some((name) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return valuesOf(tree, name).some((value) => leavesFolder(tree, value, seen));
  });
}

/** The values of a variable that are paths; what a cmdlet finds has names that lead nowhere. */
function valuesOf(tree: ScriptTree, name: string): Node[] {
  const lists = (tree.loops.get(name) ?? []).map(({ list }) => list);
  return [...(tree.assigned.get(name) ?? []), ...lists].filter((value) =>
    nodesOf(value, 'command').every((command) => pathCmdlets.test(commandName(tree, command))),
  );
}

/** The strings of an expression without their marks, and its words. */
function textsOf(tree: ScriptTree, node: Node): string[] {
  const source = sourceOf(tree, node);
  const strings = scan(source)
    .filter(({ kind }) => kind === 'single' || kind === 'double')
    .map(({ start, end }) => source.slice(start + 1, end - 1));
  const words = node.type === 'generic_token' ? [node] : nodesOf(node, 'generic_token');
  return [...strings, ...words.map((word) => sourceOf(tree, word))];
}

/** Whether a call of `Combine` has a whole path behind its first part. */
function combines(tree: ScriptTree, node: Node): boolean {
  const isCall = node.type === 'invokation_expression';
  const calls = isCall ? [node] : nodesOf(node, 'invokation_expression');
  return calls.some((call) => {
    const [target, operator, member] = call.children;
    const list = call.children.find(({ type }) => type === 'argument_list');
    if (!target || !operator || !member || !list) return false;
    const name = `${sourceOf(tree, target)}${operator.text}${sourceOf(tree, member)}`;
    const [, ...others] = combining.test(name) ? nodesOf(list, 'argument_expression') : [];
    return others.some((one) => isWhole(tree, one, new Set()));
  });
}

function isWhole(tree: ScriptTree, node: Node, seen: Set<string>): boolean {
  const source = sourceOf(tree, coreOf(node)).trim().replace(/^["']/, '');
  if (whole.test(source)) return true;
  const [variable] = /^\$\{?(?:\w+:)?\w+\}?/.exec(source) ?? [];
  const name = variable && plainVariableName(variable);
  if (name === undefined || seen.has(name)) return false;
  seen.add(name);
  if (/^(?:env:|home$|pshome$|pwd$|profile$)/.test(name)) return true;
  return (tree.assigned.get(name) ?? []).some((value) => isWhole(tree, value, seen));
}
