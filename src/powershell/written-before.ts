import type { Node } from 'web-tree-sitter';
import { onlyValue } from './assigned-only.ts';
import { plainCommandName } from './command-names.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { isKeeping, redirectedPath, writtenPathsOf } from './overwritten-files.ts';
import { isOwnPlace } from './own-places.ts';
import { pathsOfCalls } from './file-calls.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { plainVariableName } from './variables.ts';
import { pathEnds } from './written-paths.ts';

const newName = /^\[(?:System\.)?IO\.Path\]::GetTempFileName\(\s*\)$/i;

/**
 * Whether a variable names a file that this script wrote before, in a folder of the account: whatever its name is made of, a
 * date or a number of a process, it is the same.
 */
export function isWrittenBefore(tree: ScriptTree, path: Node): boolean {
  const name = nameOf(path);
  if (name === undefined) return false;
  const value = onlyValue(tree, name);
  if (!value) return false;
  if (newName.test(sourceOf(tree, value).trim())) return true;
  const isSame = (one: Node) => one.startIndex < path.startIndex && nameOf(one) === name;
  return isOwnPlace(tree, path) && pathsIn(tree).some(isSame);
}

/** The name of a variable that is all of a path. */
function nameOf(path: Node): string | undefined {
  const core = coreOf(path);
  return core.type === 'variable' ? plainVariableName(core.text) : undefined;
}

/** Every path at which a script puts a file in the place of any other. */
function pathsIn(tree: ScriptTree): Node[] {
  return [
    ...nodesOf(tree.root, 'command').flatMap((command) => pathsOf(tree, command)),
    ...nodesOf(tree.root, 'redirection').flatMap((node) => redirectedPath(node) ?? []),
    ...pathsOfCalls(tree),
  ];
}

function pathsOf(tree: ScriptTree, command: Node): readonly Node[] {
  const nameNode = command.childForFieldName('command_name');
  const plain = plainCommandName(nameNode ? sourceOf(tree, nameNode) : '');
  if (isKeeping(tree, command, plain)) return [];
  const paths = writtenPathsOf(tree, command, plain) ?? [];
  // A copy goes into a folder where there is one of that name.
  return plain === 'copy-item' ? paths.filter((path) => isFile(tree, path)) : paths;
}

function isFile(tree: ScriptTree, path: Node): boolean {
  return pathEnds(tree, path).every((end) => end && 'text' in end && /\.\w+$/.test(end.text));
}
