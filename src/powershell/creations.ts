import type { Node, Parser } from 'web-tree-sitter';
import { isOnlyShown } from './arguments.ts';
import { kindOf } from './created-kinds.ts';
import { givenTo, type Given } from './given-arguments.ts';
import { nodesOf } from './nodes.ts';
import { nameSources, naming } from './name-sources.ts';
import { partsGiven } from './object-parts.ts';
import { searchSources } from './object-sources.ts';
import { commandName } from './called-names.ts';
import { withTree } from './parse-script.ts';
import { isOwnName } from './removed-objects.ts';
import { isTried } from './tried-calls.ts';
import { type ScriptTree } from './script-tree.ts';
import type { Creation } from './shell.ts';

const creating = /^(new|add|install|register|import|set|enable|grant|publish)-(\w+)$/;

/** Finds every call that makes or sets an object, with the constants that name it. */
export function creations(script: string, parser: Parser): Creation[] {
  return withTree(script, parser, (tree) =>
    nodesOf(tree.root, 'command').flatMap((node) => {
      const [, verb, noun] = creating.exec(commandName(tree, node)) ?? [];
      if (verb === undefined || noun === undefined || isShown(node)) return [];
      const given = givenTo(tree, node);
      const values = given.map(({ name, value }) => ({ name, texts: constantsIn(tree, value) }));
      const names = namesOf(given);
      return [
        {
          verb,
          noun: kindOf(noun),
          constants: names.flatMap(({ value }) => constantsIn(tree, value)),
          given: values.filter(({ texts }) => texts.length > 0),
          placeholders: given.flatMap(({ value }) => placeholdersIn(tree, value)),
          naming: (names.length > 0 ? names : given).flatMap(({ value }) =>
            placeholdersIn(tree, value),
          ),
          namedBy: nameSources(tree, names),
          isUnnamed: names.length === 0,
          isOpen: names.length === 0 || names.some(({ value }) => isOpen(tree, value)),
          parts: partsGiven(tree, node, noun),
        },
      ];
    }),
  );
}

/** Whether a call makes nothing, as it is meant to. */
function isShown(node: Node): boolean {
  return isOnlyShown(node) && !isTried(node);
}

/** What names an object: its identity, and what stands first without a parameter; else a parameter of its kind's own. */
function namesOf(given: readonly Given[]): readonly Given[] {
  const [first] = given.filter(({ name }) => name === '');
  const names = [...given.filter(({ name }) => naming.test(name)), ...(first ? [first] : [])];
  return names.length > 0 ? names : given.filter(({ name }) => isOwnName(name));
}

function constantsIn(tree: ScriptTree, name: Node): string[] {
  const { found } = searchSources(tree, name);
  return found.flatMap((source) => ('constant' in source ? [source.constant] : []));
}

function placeholdersIn(tree: ScriptTree, name: Node): string[] {
  const { found } = searchSources(tree, name);
  return found.flatMap((source) => ('placeholder' in source ? [source.placeholder] : []));
}

function isOpen(tree: ScriptTree, name: Node): boolean {
  const { found, problem } = searchSources(tree, name);
  return problem !== undefined || found.some((source) => 'owners' in source);
}
