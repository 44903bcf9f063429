import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { isConstant } from './constants.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';
import { writtenPaths } from './written-arguments.ts';

/** Commands that replace what a file holds, or move it away, with the number of paths that they take by their places. */
const replacing: Readonly<Record<string, number>> = {
  'copy-item': 2,
  'export-clixml': 1,
  'export-csv': 1,
  'move-item': 2,
  'out-file': 1,
  'rename-item': 2,
  'set-content': 1,
  'tee-object': 1,
};

const problem = 'which empties or moves a file that is not the runbook’s';

/** Finds what a command takes the place of in a file whose path is the same for every reader, who may have such a file. */
export function overwrites(
  tree: ScriptTree,
  command: Node,
  plain: string,
  name: string,
): Removal[] {
  const places = Object.hasOwn(replacing, plain) ? replacing[plain] : undefined;
  if (places === undefined) return [];
  const args = argumentsOf(command, plain);
  const keeps = ['append', 'noclobber'];
  if (args.some((argument) => mayMean(plain, parameterNameOf(argument), keeps))) return [];
  const paths = writtenPaths(tree, plain, args, places);
  const replaced = plain === 'copy-item' ? paths.slice(1) : paths;
  const isForeign = replaced.some((path) => isForeignFile(tree, path));
  return isForeign ? [{ name, start: command.startIndex, problem }] : [];
}

/** `… > C:\a.txt`, which empties the file first. */
export function redirectionOverwrites(tree: ScriptTree): Removal[] {
  const words = nodesOf(tree.root, 'generic_token').flatMap((node) => {
    const isForeign = /^[1-6*]?>(?!\$null$)[^>&$]+$/i.test(sourceOf(tree, node));
    return isForeign && isConstant(tree, node)
      ? [{ name: '>', start: node.startIndex, problem }]
      : [];
  });
  const others = nodesOf(tree.root, 'redirection').flatMap((node) => {
    const [file] = nodesOf(node, 'redirected_file_name');
    const path = file?.lastChild;
    if (!path || /^[1-6*]?>>/.test(node.text) || !isForeignFile(tree, path)) return [];
    return [{ name: '>', start: node.startIndex, problem }];
  });
  return [...words, ...others];
}

/** Whether a path is written out: the runbook’s own are below the folder of the account, or given by the reader. */
function isForeignFile(tree: ScriptTree, path: Node): boolean {
  return isConstant(tree, path) && !/^['"]?(?:\$null|nul)['"]?$/i.test(sourceOf(tree, path).trim());
}
