import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf, type Argument } from './arguments.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { tableEntries } from './table-entries.ts';
import { variablesOf } from './variables.ts';

/** A value that a command is given, and the parameter that names it, in lower case; nothing for one by its place. */
export interface Given {
  readonly name: string;
  readonly value: Node;
}

/** What an argument gives: itself, or the entries of a table that is splatted. */
export function givenBy(tree: ScriptTree, argument: Argument): Given[] {
  const { value } = argument;
  if (!value) return [];
  const name = parameterNameOf(argument);
  if (!sourceOf(tree, value).startsWith('@')) return [{ name, value }];
  const [table = ''] = variablesOf(value);
  const entries = (tree.assigned.get(table) ?? []).flatMap((one) => tableEntries(tree, one));
  const own = entries.flatMap((entry) =>
    entry.value ? [{ name: entry.key.toLowerCase(), value: entry.value }] : [],
  );
  // A table that is filled elsewhere may hold anything.
  return own.length > 0 && !tree.parts.has(table) ? own : [{ name, value }];
}

/** Everything that a command is given, the entries of splatted tables among it. */
export function givenTo(tree: ScriptTree, command: Node): Given[] {
  return argumentsOf(command).flatMap((argument) => givenBy(tree, argument));
}

/** The parameters that are given, without those that are given `$false`. */
export function switchedOn(tree: ScriptTree, command: Node): string[] {
  const switches = argumentsOf(command).filter(({ value }) => !value);
  const given = givenTo(tree, command).filter(
    ({ value }) => !/^\$false$/i.test(sourceOf(tree, value).trim()),
  );
  return [...switches.map(parameterNameOf), ...given.map(({ name }) => name)];
}
