import type { Node } from 'web-tree-sitter';
import { argumentsOf } from './arguments.ts';
import { isOnlyAssigned } from './assigned-only.ts';
import { commandName } from './called-names.ts';
import { plainTypeName } from './harmless-types.ts';
import { coreOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { variablesOf } from './variables.ts';

/** What methods give that belongs to the object they are called on. */
const given: Readonly<Record<string, string>> = {
  getstream: 'io.stream',
  getresponse: 'net.webresponse',
  getresponsestream: 'io.stream',
};

/** The types, without `System.`, of objects that the script makes; none where a value may be something else. */
export function madeTypes(
  tree: ScriptTree,
  node: Node,
  known = new Map<string, readonly string[]>(),
): readonly string[] {
  const core = coreOf(node);
  if (core.type === 'command') return newType(tree, core);
  if (core.type === 'invokation_expression') return calledType(tree, core, known);
  const [name = ''] = core.type === 'variable' ? variablesOf(core) : [];
  const found = known.get(name);
  if (found) return found;
  // What a part of it is set to does not change what it is.
  if (name === '' || !isOnlyAssigned({ ...tree, parts: new Map() }, name)) return [];
  // One that is made of itself is nothing for certain.
  known.set(name, []);
  const all = (tree.assigned.get(name) ?? []).map((value) => madeTypes(tree, value, known));
  const types = all.every((one) => one.length > 0) ? [...new Set(all.flat())] : [];
  known.set(name, types);
  return types;
}

/** `New-Object -TypeName …`. */
function newType(tree: ScriptTree, command: Node): readonly string[] {
  if (commandName(tree, command) !== 'new-object') return [];
  const [type] = argumentsOf(command);
  return type?.value ? [plainTypeName(sourceOf(tree, type.value))] : [];
}

/** `[Net.WebRequest]::Create('…')`, and `.GetStream()` of what the script made. */
function calledType(
  tree: ScriptTree,
  call: Node,
  known: Map<string, readonly string[]>,
): readonly string[] {
  const [target, , member] = call.children;
  if (!target || !member) return [];
  const name = sourceOf(tree, member).toLowerCase();
  if (target.type === 'type_literal')
    return /^create(?:http)?$/.test(name) ? [plainTypeName(sourceOf(tree, target))] : [];
  const type = Object.hasOwn(given, name) ? given[name] : undefined;
  return type !== undefined && madeTypes(tree, target, known).length > 0 ? [type] : [];
}
