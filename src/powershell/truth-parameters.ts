import type { Node } from 'web-tree-sitter';
import { argumentsOf } from './arguments.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { isOwnFunction } from './own-functions.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { tableEntries } from './table-entries.ts';
import { variablesOf } from './variables.ts';

/** The parameter of a cmdlet that is given a node as it is, by itself or over a table, as it is written. */
export function parameterGiven(tree: ScriptTree, node: Node, place: Node): string | undefined {
  switch (place.type) {
    case 'command_elements':
      return ofArgument(tree, node, place);
    case 'hash_entry':
      return ofEntry(tree, place);
    case 'assignment_expression':
      return ofPart(tree, place);
    default:
      return undefined;
  }
}

function ofArgument(tree: ScriptTree, node: Node, { parent: command }: Node): string | undefined {
  if (!command || isOwnFunction(tree, command)) return undefined;
  const argument = argumentsOf(command).find(
    ({ value }) => value && coreOf(value).id === coreOf(node).id,
  );
  return argument?.parameter?.text.replace(/^-|:$/g, '');
}

/** `@{ Enabled = $saved.Enabled }`, where the table is given to a cmdlet. */
function ofEntry(tree: ScriptTree, entry: Node): string | undefined {
  const table = entry.parent?.parent;
  const holders = [...tree.assigned].filter(([, values]) =>
    values.some((value) => coreOf(value).id === table?.id),
  );
  if (!table || !holders.some(([name]) => isSplatted(tree, name))) return undefined;
  return tableEntries(tree, table).find(({ node }) => node.id === entry.id)?.key;
}

/** `$settings['Enabled'] = $saved.Enabled`, `$settings.Enabled = …`. */
function ofPart(tree: ScriptTree, assignment: Node): string | undefined {
  const left = assignment.firstChild && coreOf(assignment.firstChild);
  if (!left || !/^(?:element|member)_access$/.test(left.type)) return undefined;
  const [name = ''] = left.firstChild ? variablesOf(left.firstChild) : [];
  const [, key] = /(?:\[\s*['"]|\.)(\w+)(?:['"]\s*\])?$/.exec(sourceOf(tree, left)) ?? [];
  return isSplatted(tree, name) ? key : undefined;
}

function isSplatted(tree: ScriptTree, name: string): boolean {
  return nodesOf(tree.root, 'variable').some(
    ({ text }) => text.toLowerCase() === `@${name}`.toLowerCase(),
  );
}
