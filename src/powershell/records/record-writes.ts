import type { Node, Parser } from 'web-tree-sitter';
import { plainCommandName } from '../command-names.ts';
import { pathsOfCalls } from '../file-calls.ts';
import { ownersOf, ownersOfPaths } from '../file-owners.ts';
import { movesByMethod, movesOf } from '../moved-records.ts';
import { nodesOf } from '../nodes.ts';
import { redirectedPath, writtenPathsOf } from '../overwritten-files.ts';
import { withTree } from '../parse-script.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { Owner, RecordWrite } from '../shell.ts';
import { callAround, mayReplace } from './replacing-writes.ts';

/** Finds every place where a script writes a record, or moves one there, with the paths that it may have. */
export function recordWrites(script: string, parser: Parser): RecordWrite[] {
  return withTree(script, parser, (tree) =>
    [
      ...nodesOf(tree.root, 'command').map((node) => ({ node, owners: byCommand(tree, node) })),
      ...nodesOf(tree.root, 'invokation_expression').map((node) => ({
        node,
        owners: movesByMethod(tree, node).flatMap(({ to }) => ownersOfPaths(to)),
      })),
      ...nodesOf(tree.root, 'redirection').map((node) => {
        const path = redirectedPath(node);
        return { node, owners: path ? ownersOf(tree, path) : [] };
      }),
      ...pathsOfCalls(tree).map((node) => ({ node, owners: ownersOf(tree, node) })),
    ].flatMap(({ node, owners }) => writeAt(tree, node, owners)),
  );
}

function writeAt(tree: ScriptTree, node: Node, owners: readonly Owner[]): RecordWrite[] {
  const records = owners.flatMap((owner) => ('record' in owner ? owner.record : []));
  if (records.length === 0) return [];
  const isReplacing = mayReplace(tree, node, records);
  return [
    { start: node.startIndex, records, ...(isReplacing && { replaces: nameOf(tree, node) }) },
  ];
}

/** What a write is called, where it is no argument of what writes. */
function nameOf(tree: ScriptTree, node: Node): string {
  const call = callAround(node);
  const [name = ''] = /^[^\s(]*/.exec(sourceOf(tree, call)) ?? [];
  // What an expression in brackets gives has no name of its own.
  const [, operator, member] = name === '' ? call.children : [];
  return operator && member ? `${operator.text}${sourceOf(tree, member)}` : name;
}

function byCommand(tree: ScriptTree, command: Node): readonly Owner[] {
  const name = command.childForFieldName('command_name');
  const plain = plainCommandName(name ? sourceOf(tree, name) : '');
  return [
    ...(writtenPathsOf(tree, command, plain) ?? []).flatMap((path) => ownersOf(tree, path)),
    ...movesOf(tree, command).flatMap(({ to }) => ownersOfPaths(to)),
  ];
}
