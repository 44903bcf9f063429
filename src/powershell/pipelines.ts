import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { commandName } from './called-names.ts';
import { ownersOf } from './file-owners.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { partNames } from './part-names.ts';
import { identityOf } from './removed-objects.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Owner } from './shell.ts';
import { variablesOf } from './variables.ts';

/** What a command reads: a record, what a query names, or what a block gives; undefined for anything else. */
export function queryIn(
  tree: ScriptTree,
  command: Node,
): { owners: readonly Owner[] } | { node: Node } | undefined {
  const name = commandName(tree, command);
  if (/^(?:$|[${(])/.test(name)) return calledBlock(command);
  if (/^(?:import-csv|import-clixml|get-content)$/.test(name)) {
    const isPath = /^(?:literalpath|path|)$/;
    const path = argumentsOf(command).find(
      (argument) => argument.value && isPath.test(parameterNameOf(argument)),
    )?.value;
    const owners = path && !/[*?]/.test(sourceOf(tree, path)) ? ownersOf(tree, path) : [];
    return owners.length > 0 ? { owners } : undefined;
  }
  // The members of a group are not what names the group.
  const isWhole = name.startsWith('get-') && partNames(name.slice(4)).length === 0;
  const identity = isWhole ? identityOf(command) : undefined;
  return identity && { node: identity };
}

/** The block, or the variable that holds one, of `& …`. */
function calledBlock(command: Node): { node: Node } | undefined {
  const called = command.children
    .map(coreOf)
    .find(({ type }) => type === 'script_block_expression' || type === 'variable');
  const others = nodesOf(command, 'command_elements');
  const isPlain = called && (called.type !== 'variable' || variablesOf(called)[0] !== '_');
  return isPlain && others.length === 0 ? { node: called } : undefined;
}
