import type { Node, Parser } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { pathsOfCalls } from '../file-calls.ts';
import { ownersOf, ownersOfPaths } from '../file-owners.ts';
import { givenTo } from '../given-arguments.ts';
import { movesByMethod, movesOf } from '../moved-records.ts';
import { nodesOf } from '../nodes.ts';
import { writtenPathsOf } from '../overwritten-files.ts';
import { withTree } from '../parse-script.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { Owner } from '../shell.ts';
import { givenToMethod } from '../texts/text-pieces.ts';

/** What says something of a path, or only writes there, and makes no use of what is in the file. */
const idle =
  /^(?:(?:join|resolve|split|test)-path|get-(?:child)?item|(?:add|set)-content|new-item|out-\w+|write-\w+)$/;
const writer = /\bIO\.(?:FileStream|StreamWriter)\b/i;

/** The same of methods, by the type that they are called on or by their names. */
const idleMethod = /\[(?:System\.)?IO\.Path\]|::(?:append\w*|exists)$/i;

/** The paths of the files of which a script makes use: it reads them, moves or removes them, or gives them to something else. */
export function usedRecords(script: string, parser: Parser): string[] {
  return withTree(script, parser, (tree) =>
    [
      ...nodesOf(tree.root, 'command').flatMap((command) => usedBy(tree, command)),
      ...usedByMethods(tree),
    ].flatMap((owner) => ('record' in owner ? owner.record : [])),
  );
}

function usedBy(tree: ScriptTree, command: Node): Owner[] {
  const plain = commandName(tree, command);
  const moves = movesOf(tree, command);
  if (moves.length > 0) return moves.flatMap(({ from }) => ownersOfPaths(from));
  if (idle.test(plain) || (plain === 'new-object' && writer.test(sourceOf(tree, command))))
    return [];
  const written = new Set((writtenPathsOf(tree, command, plain) ?? []).map(({ id }) => id));
  return givenTo(tree, command).flatMap(({ value }) =>
    written.has(value.id) ? [] : ownersOf(tree, value),
  );
}

function usedByMethods(tree: ScriptTree): Owner[] {
  const written = new Set(pathsOfCalls(tree).map(({ id }) => id));
  return nodesOf(tree.root, 'invokation_expression').flatMap((call) => {
    const [target, operator, member] = call.children;
    if (!target || !operator || !member) return [];
    const moves = movesByMethod(tree, call);
    if (moves.length > 0) return moves.flatMap(({ from }) => ownersOfPaths(from));
    const name = `${sourceOf(tree, target)}${operator.text}${sourceOf(tree, member)}`;
    if (idleMethod.test(name)) return [];
    return givenToMethod(call).flatMap((path) =>
      written.has(path.id) ? [] : ownersOf(tree, path),
    );
  });
}
