import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { isConstant } from './constants.ts';
import { switchedOn } from './given-arguments.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';
import { writtenPaths } from './written-arguments.ts';

const problem = 'which empties a file that is not the runbook’s';

/** What a file is emptied with. */
const nothing = /^\(?(?:''|""|\$null|@\(\))\)?$/i;

/** Finds a command that empties a file whose path is the same for every reader, who may have such a file. */
export function emptying(tree: ScriptTree, command: Node, plain: string, name: string): Removal[] {
  if (plain === 'new-item') return madeAnew(tree, command, name);
  if (plain !== 'set-content' && plain !== 'out-file') return [];
  const args = argumentsOf(command, plain);
  const keeps = ['append', 'noclobber'];
  if (args.some((argument) => mayMean(plain, parameterNameOf(argument), keeps))) return [];
  const given = args.map(({ value }) => value ?? undefined);
  const isEmpty = [...given, firstOf(command)].some((node) => isNothing(tree, node));
  const isForeign = writtenPaths(tree, plain, args, 1).some((path) => isWrittenOut(tree, path));
  return isEmpty && isForeign ? [{ name, start: command.startIndex, problem }] : [];
}

/** `New-Item C:\a.txt -Force`, which makes the file anew where there is one. */
function madeAnew(tree: ScriptTree, command: Node, name: string): Removal[] {
  const isForced = switchedOn(tree, command).some((one) => /^fo(?:r(?:ce?)?)?$/.test(one));
  if (!isForced) return [];
  const args = argumentsOf(command, 'new-item');
  const given = (wanted: string) =>
    args.find((one) => mayMean('new-item', parameterNameOf(one), [wanted]))?.value;
  const type = given('itemtype');
  const value = given('value');
  const isFile = !type || /^['"]?file['"]?$/i.test(sourceOf(tree, type).trim());
  const paths = writtenPaths(tree, 'new-item', args, 1);
  // A key of the registry is no file.
  const isForeign = paths.some(
    (path) =>
      isWrittenOut(tree, path) && !/^['"]?(?:[a-z]{2,}:)/i.test(sourceOf(tree, path).trim()),
  );
  const isEmpty = !value || isNothing(tree, value);
  return isFile && isEmpty && isForeign ? [{ name, start: command.startIndex, problem }] : [];
}

/** `[IO.File]::WriteAllText('C:\a.txt', '')`, `[IO.File]::Create('C:\a.txt')`. */
export function emptyingCalls(tree: ScriptTree): Removal[] {
  return nodesOf(tree.root, 'invokation_expression').flatMap((node) => {
    const [target, operator, member] = node.children;
    const list = node.children.find(({ type }) => type === 'argument_list');
    if (!target || !member || !list || !fileType.test(sourceOf(tree, target))) return [];
    const method = sourceOf(tree, member).toLowerCase();
    const [path, what] = nodesOf(list, 'argument_expression');
    const written = what ? sourceOf(tree, what) : '';
    const isEmptying =
      /^create(?:text)?$/.test(method) ||
      (method.startsWith('writeall') && what !== undefined && isNothing(tree, what)) ||
      (method === 'open' && /^['"]?(?:\[[\w.]+\]::)?(?:create|truncate)['"]?$/i.test(written));
    if (!isEmptying || !path || !isWrittenOut(tree, path)) return [];
    const name = `${sourceOf(tree, target)}${operator?.text ?? ''}${sourceOf(tree, member)}`;
    return [{ name, start: node.startIndex, problem }];
  });
}

const fileType = /^\[(?:System\.)?IO\.File\]$/i;

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
