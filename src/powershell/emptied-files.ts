import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { isConstant } from './constants.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';
import { writtenPaths } from './written-arguments.ts';

const problem = 'which empties a file that is not the runbook’s';

/** What a file is emptied with. */
const nothing = /^\(?(?:''|""|\$null|@\(\))\)?$/i;

/** Finds a command that empties a file whose path is the same for every reader, who may have such a file. */
export function emptying(tree: ScriptTree, command: Node, plain: string, name: string): Removal[] {
  if (plain !== 'set-content' && plain !== 'out-file') return [];
  const args = argumentsOf(command, plain);
  const keeps = ['append', 'noclobber'];
  if (args.some((argument) => mayMean(plain, parameterNameOf(argument), keeps))) return [];
  const given = args.map(({ value }) => value ?? undefined);
  const isEmpty = [...given, firstOf(command)].some((node) => isNothing(tree, node));
  const isForeign = writtenPaths(tree, plain, args, 1).some((path) => isWrittenOut(tree, path));
  return isEmpty && isForeign ? [{ name, start: command.startIndex, problem }] : [];
}

/** `$null > C:\a.txt`. */
export function emptyingRedirections(tree: ScriptTree): Removal[] {
  return nodesOf(tree.root, 'redirection').flatMap((node) => {
    const [file] = nodesOf(node, 'redirected_file_name');
    const path = file?.lastChild;
    const before = node.parent?.previousSibling;
    if (!path || !isNothing(tree, before ?? undefined) || sourceOf(tree, node).startsWith('>>'))
      return [];
    return isWrittenOut(tree, path) ? [{ name: '>', start: node.startIndex, problem }] : [];
  });
}

/** What a pipeline begins with. */
function firstOf(command: Node): Node | undefined {
  return command.parent?.firstNamedChild ?? undefined;
}

function isNothing(tree: ScriptTree, node: Node | undefined): boolean {
  return node !== undefined && nothing.test(sourceOf(tree, node).trim());
}

/** Whether a path is written out: the runbook’s own are below the folder of the account, or given by the reader. */
function isWrittenOut(tree: ScriptTree, path: Node): boolean {
  return isConstant(tree, path) && !/^['"]?(?:\$null|nul)['"]?$/i.test(sourceOf(tree, path).trim());
}
