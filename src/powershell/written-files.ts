import type { Parser } from 'web-tree-sitter';
import { argumentsOf } from './arguments.ts';
import { plainCommandName } from './command-names.ts';
import { pathsOfCalls } from './file-calls.ts';
import { ownersOf } from './file-owners.ts';
import { nodesOf } from './nodes.ts';
import { movedFiles } from './moved-records.ts';
import { redirectedPath, writtenPathsOf } from './overwritten-files.ts';
import { withTree } from './parse-script.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Owner } from './shell.ts';
import { writtenPaths } from './written-arguments.ts';

/** The records and the files of the reader's at whose paths a script writes; what it only reads or names is none. */
export function writtenFiles(script: string, parser: Parser): Owner[] {
  return withTree(script, parser, (tree) => [
    ...nodesOf(tree.root, 'command').flatMap((command) => ofCommand(tree, command)),
    ...nodesOf(tree.root, 'redirection').flatMap((node) => {
      const path = redirectedPath(node);
      return path ? ownersOf(tree, path) : [];
    }),
    ...pathsOfCalls(tree).flatMap((path) => ownersOf(tree, path)),
    ...movedFiles(tree),
  ]);
}

function ofCommand(tree: ScriptTree, command: Parameters<typeof writtenPathsOf>[1]): Owner[] {
  const nameNode = command.childForFieldName('command_name');
  const plain = plainCommandName(nameNode ? sourceOf(tree, nameNode) : '');
  const paths = adding.has(plain)
    ? writtenPaths(tree, plain, argumentsOf(command, plain), 1)
    : writtenPathsOf(tree, command, plain);
  const owners = (paths ?? []).flatMap((path) => ownersOf(tree, path));
  return intoFolders.has(plain) ? owners.filter((owner) => !mayBeFolder(owner)) : owners;
}

/** What copies into a folder where there is one of that name, which is not the runbook's then. */
const intoFolders = new Set(['copy-item', 'start-bitstransfer']);

function mayBeFolder(owner: Owner): boolean {
  return 'record' in owner && !/\.\w+$|\*[^\\]*$/.test(owner.record);
}

/** What writes a file without ever taking away what is in one. */
const adding = new Set(['add-content', 'new-item']);
