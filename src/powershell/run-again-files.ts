import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf, type Argument } from './arguments.ts';
import { isConstant } from './constants.ts';
import { isProgramEnd, staysData } from './copied-files.ts';
import { nodesOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { isCmdlet } from './verbs.ts';
import { writtenPaths } from './written-arguments.ts';
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

/** Commands that take a file as it is to another place. */
const copying = new Set(['copy-item', 'move-item']);

/** Kinds of file that hold data: Windows runs none of them. A file without an extension is one too. */
const data =
  /^(?:[^]*[\\/]|\w+:)?[^\\/:.]*$|\.(?:archived|backup|bak|blg|cer|crt|csv|done|evtx|htm|html|json|kept|log|md|new|old|orig|p7b|pem|pfx|prev|previous|req|restored|saved|tmp|txt|undone|used|xlsx|xml|zip|clixml|etl|\d+)$/i;

/** Finds a file that Windows, or a reader, may run and that a command writes with something else than a constant. */
export function fileFindings(
  tree: ScriptTree,
  command: Node,
  name: string,
  written: string,
): Finding[] {
  const places = Object.hasOwn(writers, name) ? writers[name] : undefined;
  const args = argumentsOf(command, name);
  if (places === undefined) return otherFindings(tree, command, name, written);
  if (name === 'new-item' && isOfType(tree, args, /link$|^junction$/i))
    return [
      {
        what: `\`${written}\` of a link, which is the file that it leads to`,
        start: command.startIndex,
      },
    ];
  if (name === 'new-item' && isOfType(tree, args, /^directory$/i)) return [];
  const paths = writtenPaths(tree, name, args, places);
  const isMoved = places === 2;
  const [from, to] = paths;
  if (copying.has(name) && from && to && staysData(tree, from, to)) return [];
  if (isSteady(tree, command, args)) {
    const isRun = isMoved && from && to && becomesRunnable(tree, from, to);
    return isRun
      ? [{ what: `\`${written}\` that lets data be run`, start: command.startIndex }]
      : [];
  }
  const ends = (isMoved ? paths.slice(-1) : paths).flatMap((path) => pathEnds(tree, path));
  // Into a folder, a file goes by the name that it has.
  const isInto = isMoved && ends.some((end) => isFolderEnd(end));
  const all = isInto
    ? [...ends, ...paths.slice(0, -1).flatMap((path) => pathEnds(tree, path))]
    : ends;
  // What comes through a pipeline may be the file.
  const isFed = places > 0 && paths.length === 0 && name !== 'tee-object';
  const isSeen = !isFed && all.every((end) => isData(end)) && !(isInto && all.some(isNamed));
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

/** Whether the file at a path that a node gives holds data, as far as can be seen. */
export function isDataFile(tree: ScriptTree, path: Node): boolean {
  return pathEnds(tree, path).every(isData);
}

/** Whether a file of data, which may hold a value by now, gets a name by which it may be run. */
export function becomesRunnable(tree: ScriptTree, from: Node, to: Node): boolean {
  const before = pathEnds(tree, from).map(extensionOf);
  return pathEnds(tree, to).some((end) => !isData(end) && !before.includes(extensionOf(end)));
}

function extensionOf(end: PathEnd): string {
  return end && 'text' in end ? (/\.\w+$/.exec(end.text)?.[0] ?? '').toLowerCase() : '';
}

function isData(end: PathEnd): boolean {
  if (!end || !('text' in end)) return end !== undefined;
  // In `"$(…)"` brackets are of the code.
  const text = end.text.replace(/\$\((?:[^()]|\([^()]*\))*\)/g, '0');
  return data.test(text) && !/[*?[\]][^\\/]*$/.test(text);
}

function isNamed(end: PathEnd): boolean {
  return end !== undefined && 'isNamed' in end;
}

function isFolderEnd(end: PathEnd): boolean {
  return end !== undefined && ('isFolder' in end || ('text' in end && !/\.\w+$/.test(end.text)));
}

/** Whether `New-Item` makes something of a type. */
function isOfType(tree: ScriptTree, args: readonly Argument[], type: RegExp): boolean {
  return args.some(({ value }) => value && type.test(sourceOf(tree, value).replace(/['"]/g, '')));
}

/** Cmdlets that read, whatever they are given. */
const reading =
  /^(?:compare|find|format|get|group|import|join|measure|read|remove|resolve|select|show|sort|split|test|uninstall|wait|where|write)-/;

/** What another cmdlet writes into a file that is named to it. */
function otherFindings(tree: ScriptTree, command: Node, name: string, written: string): Finding[] {
  if (!isCmdlet(name) || reading.test(name)) return [];
  const args = argumentsOf(command, name);
  // A program that is named is judged where it would be run.
  const named = args.filter((argument) => !parameterNameOf(argument).startsWith('progr'));
  const isNamed = named.some(({ value }) => value && isProgram(tree, value));
  if (!isNamed || isSteady(tree, command, args)) return [];
  return [{ what: `\`${written}\` of a file that may be run`, start: command.startIndex }];
}

/** Whether a path is seen to be of a file that may be run. */
export function isProgram(tree: ScriptTree, path: Node): boolean {
  return pathEnds(tree, path).some(isProgramEnd);
}

/** Whether nothing that comes into a command can differ from one run to the next. */
function isSteady(tree: ScriptTree, command: Node, args: readonly Argument[]): boolean {
  if (commandName(tree, command) === 'start-transcript') return false;
  const before = command.previousSibling;
  const giver = before?.type === '|' ? before.previousSibling : undefined;
  const given = [...args.flatMap(({ value }) => value ?? []), ...(giver ? [giver] : [])];
  return given.every((value) => isConstant(tree, value));
}
