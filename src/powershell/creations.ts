import type { Node, Parser } from 'web-tree-sitter';
import { argumentsOf, isOnlyShown, parameterNameOf } from './arguments.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { searchSources } from './object-sources.ts';
import { commandName } from './pipelines.ts';
import { withTree } from './parse-script.ts';
import { type ScriptTree } from './script-tree.ts';
import type { Creation } from './shell.ts';
import { tableEntries } from './table-entries.ts';
import { variablesOf } from './variables.ts';

const creating = /^(?:new|add|install|register|import|set|enable|grant|publish)-(\w+)$/;

/** Parameters and keys that name what is made. */
const naming = /^(?:id\w*|name|thumbprint|keyids?)?$/;

/** Finds every call that makes or sets an object, with the constants that name it. */
export function creations(script: string, parser: Parser): Creation[] {
  return withTree(script, parser, (tree) =>
    nodesOf(tree.root, 'command').flatMap((node) => {
      const noun = creating.exec(commandName(tree, node))?.[1];
      if (noun === undefined || isOnlyShown(node)) return [];
      return [{ noun, constants: namesOf(tree, node).flatMap((name) => constantsIn(tree, name)) }];
    }),
  );
}

function namesOf(tree: ScriptTree, command: Node): Node[] {
  return argumentsOf(command).flatMap((argument) => {
    const { value } = argument;
    if (!value || !naming.test(parameterNameOf(argument))) return [];
    const isSplatted = coreOf(value).type === 'variable' && value.text.startsWith('@');
    return isSplatted ? entriesOf(tree, value) : [value];
  });
}

/** The entries of a splatted table that name something. */
function entriesOf(tree: ScriptTree, variable: Node): Node[] {
  const [name = ''] = variablesOf(variable);
  return (tree.assigned.get(name) ?? [])
    .flatMap((table) => tableEntries(tree, table))
    .flatMap(({ key, value }) => (value && naming.test(key.toLowerCase()) ? [value] : []));
}

function constantsIn(tree: ScriptTree, name: Node): string[] {
  const { found } = searchSources(tree, name);
  return found.flatMap((source) => ('constant' in source ? [source.constant] : []));
}
