import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf, type Argument } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { isConstant } from './constants.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { endsOfText, pathEnds, type PathEnd } from './written-paths.ts';

/** Commands that write a file, with the number of paths that they take by their places. */
const writers: Readonly<Record<string, number>> = {
  'add-content': 1,
  'copy-item': 2,
  'export-clixml': 1,
  'export-csv': 1,
  'invoke-restmethod': 0,
  'invoke-webrequest': 0,
  'move-item': 2,
  'new-item': 1,
  'out-file': 1,
  'rename-item': 2,
  'set-content': 1,
  'set-item': 1,
  'start-bitstransfer': 2,
  'start-transcript': 1,
  'tee-object': 1,
};

/** The parameters that name what is written. */
const targets = ['destination', 'filepath', 'literalpath', 'name', 'newname', 'outfile', 'path'];

/** Those that name it last, behind what it is made of or stands in. */
const last = ['destination', 'name', 'newname'];

/** Kinds of file that hold data: Windows runs none of them. A file without an extension is one too. */
const data =
  /^(?:[^]*[\\/]|\w+:)?[^\\/:.]*$|\.(?:bak|blg|cer|crt|csv|evtx|htm|html|json|log|md|new|old|p7b|pem|pfx|req|tmp|txt|xlsx|xml|zip|clixml|etl)$/i;

/** Finds a file that Windows, or a reader, may run and that a command writes with something else than a constant. */
export function fileFindings(
  tree: ScriptTree,
  command: Node,
  name: string,
  written: string,
): Finding[] {
  const places = Object.hasOwn(writers, name) ? writers[name] : undefined;
  const args = argumentsOf(command, name);
  if (places === undefined || isFolder(tree, name, args) || isSteady(tree, command, args))
    return [];
  const paths = pathsOf(tree, name, args, places);
  const isMoved = places === 2;
  const ends = (isMoved ? paths.slice(-1) : paths).flatMap((path) => pathEnds(tree, path));
  // Into a folder, a file goes by the name that it has.
  const isInto = isMoved && ends.some((end) => isFolderEnd(end));
  const all = isInto
    ? [...ends, ...paths.slice(0, -1).flatMap((path) => pathEnds(tree, path))]
    : ends;
  const isSeen = all.every((end) => isData(end)) && !(isInto && all.some(isNamed));
  if (isSeen) return [];
  const what = `\`${written}\` of a file that may be run`;
  return [{ what, start: command.startIndex }];
}

/** A redirection without a space before its file, which the grammar takes for a word. */
const joined = /^[1-6*]?>>?(?!&)([^]+)$/;

/** Finds a redirection of something else than a constant into such a file. */
export function redirectionFindings(tree: ScriptTree): Finding[] {
  const words = nodesOf(tree.root, 'generic_token').flatMap((node) => {
    const path = joined.exec(sourceOf(tree, node))?.[1];
    if (path === undefined || /^\$null$/i.test(path) || endsOfText(tree, path).every(isData))
      return [];
    return [{ what: '`>` into a file that may be run', start: node.startIndex }];
  });
  const others = nodesOf(tree.root, 'redirection').flatMap((node) => {
    const [file] = nodesOf(node, 'redirected_file_name');
    const path = file?.lastChild;
    const giver = node.parent?.parent;
    if (!path || (giver && isConstant(tree, giver))) return [];
    if (/^\$null$/i.test(sourceOf(tree, path).trim()) || pathEnds(tree, path).every(isData))
      return [];
    return [{ what: '`>` into a file that may be run', start: node.startIndex }];
  });
  return [...words, ...others];
}

/** Finds a file, or a value of the registry, that is written as a variable: `${C:\\a.cmd} = …`. */
export function driveFindings(tree: ScriptTree): Finding[] {
  return nodesOf(tree.root, 'assignment_expression').flatMap((node) => {
    const [left, , right] = node.children;
    const drive = /\$\{(\w+):[^}]*\}/.exec(left?.text ?? '')?.[1]?.toLowerCase();
    if (drive === undefined || scopes.has(drive) || !right || isConstant(tree, right)) return [];
    return [{ what: 'a file or a key that is written as a variable', start: node.startIndex }];
  });
}

const scopes = new Set([
  ...['alias', 'env', 'function', 'global', 'local', 'private', 'script', 'using', 'variable'],
]);

/** Whether the file at a path that a node gives holds data, as far as can be seen. */
export function isDataFile(tree: ScriptTree, path: Node): boolean {
  return pathEnds(tree, path).every(isData);
}

function isData(end: PathEnd): boolean {
  return end !== undefined && (!('text' in end) || data.test(end.text));
}

function isNamed(end: PathEnd): boolean {
  return end !== undefined && 'isNamed' in end;
}

function isFolderEnd(end: PathEnd): boolean {
  return end !== undefined && ('isFolder' in end || ('text' in end && !/\.\w+$/.test(end.text)));
}

function isFolder(tree: ScriptTree, name: string, args: readonly Argument[]): boolean {
  return (
    name === 'new-item' &&
    args.some(({ value }) => value && /^['"]?directory['"]?$/i.test(sourceOf(tree, value)))
  );
}

/** Whether nothing that comes into a command can differ from one run to the next. */
function isSteady(tree: ScriptTree, command: Node, args: readonly Argument[]): boolean {
  const before = command.previousSibling;
  const giver = before?.type === '|' ? before.previousSibling : undefined;
  const given = [...args.flatMap(({ value }) => value ?? []), ...(giver ? [giver] : [])];
  return given.every((value) => isConstant(tree, value));
}

function pathsOf(
  tree: ScriptTree,
  cmdlet: string,
  args: readonly Argument[],
  places: number,
): Node[] {
  const isNamed = (argument: Argument, names: readonly string[]) =>
    mayMean(cmdlet, parameterNameOf(argument), names);
  const named = args.filter((argument) => isNamed(argument, targets));
  const placed = args
    .filter(({ parameter }) => !parameter)
    .slice(0, Math.max(0, places - named.length));
  const destination = named.find((argument) => isNamed(argument, last));
  // What is made in a folder is called by its name alone.
  if (destination?.value && cmdlet === 'new-item' && isFileName(tree, destination.value))
    return [destination.value];
  const others = [...named.filter((one) => one !== destination), ...placed];
  return [...others, ...(destination ? [destination] : [])].flatMap(({ value }) => value ?? []);
}

/** Whether a node is a name that cannot lead back to the folder in which it stands. */
function isFileName(tree: ScriptTree, node: Node): boolean {
  return pathEnds(tree, node).every(
    (end) => end !== undefined && (!('text' in end) || /[^.\s\\/]$/.test(end.text)),
  );
}
