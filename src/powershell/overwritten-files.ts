import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { givenTo, switchedOn } from './given-arguments.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { isOwnPlace } from './own-places.ts';
import { pathText } from './path-texts.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';
import { writtenPaths } from './written-arguments.ts';

/** What a file is emptied with. */
const nothing = /^\(?(?:''|""|\$null|@\(\))\)?$/i;

/** Cmdlets that put a file of their own in the place of one that is there, with the parameters that name it. */
const writers: Readonly<Record<string, readonly string[]>> = {
  'get-gporeport': ['path'],
  'get-gpresultantsetofpolicy': ['path'],
  'invoke-restmethod': ['outfile'],
  'invoke-webrequest': ['outfile'],
  'out-file': ['filepath', 'literalpath'],
  'set-content': ['path', 'literalpath'],
  'start-transcript': ['path', 'literalpath'],
  'tee-object': ['filepath', 'literalpath'],
  'test-cstopology': ['report'],
};

/** Of these, the first value without a parameter names the file too. */
const byPlace =
  /^(?:out-file|set-content|start-transcript|tee-object|export-(?:alias|clixml|console|counter|csv|formatdata))$/;

const exported = ['path', 'literalpath', 'filepath', 'filename', 'outfile'];

/** Finds a command that writes over a file that may be another's. */
export function overwriting(
  tree: ScriptTree,
  command: Node,
  plain: string,
  name: string,
): Removal[] {
  const call = { name, start: command.startIndex };
  const paths = writtenPathsOf(tree, command, plain);
  if (paths?.length === 0 || isKeeping(tree, command, plain)) return [];
  if (paths === undefined)
    return [{ ...call, ...because('overwrites whatever it is given by `|`') }];
  return paths.every((path) => isOwnPlace(tree, path))
    ? []
    : [
        {
          ...call,
          ...problemOf(isEmptying(tree, command, plain)),
          paths: paths.map((path) => pathText(tree, path)),
        },
      ];
}

/** What is wrong with writing over a file that is another's. */
export function problemOf(isEmpty = false): Pick<Removal, 'problem' | 'deed'> {
  return because(`${isEmpty ? 'empties' : 'overwrites'} a file that is not the runbook’s`);
}

function because(what: string): Pick<Removal, 'problem' | 'deed'> {
  return { problem: `which ${what}`, deed: 'overwrites' };
}

/** The paths at which a command writes a file; undefined where they come through a pipeline. */
export function writtenPathsOf(
  tree: ScriptTree,
  command: Node,
  plain: string,
): readonly Node[] | undefined {
  if (plain === 'new-item') return madeAnew(tree, command);
  if (plain === 'copy-item' || plain === 'start-bitstransfer') return copies(tree, command, plain);
  if (plain === 'new-object') return openedFiles(tree, command);
  const isExport = plain.startsWith('export-');
  const parameters = Object.hasOwn(writers, plain) ? writers[plain] : isExport ? exported : [];
  if (!parameters?.length) return [];
  const given = givenTo(tree, command);
  const named = given.filter(({ name }) => mayName(plain, name, parameters));
  const [first] = byPlace.test(plain) ? given.filter(({ name }) => name === '') : [];
  if (plain === 'set-content' && named.length === 0 && isFed(command) && !first) return undefined;
  return [...named, ...(named.length === 0 && first ? [first] : [])].map(({ value }) => value);
}

/** A parameter of a cmdlet that is not known here is one of these when it is written out, or nearly. */
function mayName(cmdlet: string, name: string, wanted: readonly string[]): boolean {
  return name.length > 2 || Object.hasOwn(writers, cmdlet) ? mayMean(cmdlet, name, wanted) : false;
}

/** Whether a file that is there stays: the command adds to it, or refuses. */
export function isKeeping(tree: ScriptTree, command: Node, plain: string): boolean {
  const keeps = ['append', 'noclobber'];
  return switchedOn(tree, command).some((name) => mayMean(plain, name, keeps));
}

function isFed(command: Node): boolean {
  return command.previousSibling?.type === '|';
}

/** Where `Copy-Item` and the like put what they copy: over a file that is there, whether they are forced or not. */
function copies(tree: ScriptTree, command: Node, plain: string): Node[] {
  const given = givenTo(tree, command);
  const isNamed = given.some(({ name }) => mayMean(plain, name, ['destination']));
  const paths = writtenPaths(tree, plain, argumentsOf(command, plain), 2);
  return isNamed || paths.length > 1 ? paths.slice(-1) : [];
}

/** `New-Item C:\a.txt -Force`, which makes the file anew where there is one. */
function madeAnew(tree: ScriptTree, command: Node): Node[] {
  const isForced = switchedOn(tree, command).some((one) => /^f(?:o(?:r(?:ce?)?)?)?$/.test(one));
  if (!isForced) return [];
  const args = argumentsOf(command, 'new-item');
  const type = args.find((one) => mayMean('new-item', parameterNameOf(one), ['itemtype']))?.value;
  const isFile = !type || /^['"]?file['"]?$/i.test(sourceOf(tree, type).trim());
  if (!isFile) return [];
  const folder = givenTo(tree, command).find(({ name }) => mayMean('new-item', name, ['path']));
  const [last] = writtenPaths(tree, 'new-item', args, 1).slice(-1);
  return folder ? [folder.value] : last ? [last] : [];
}

const opened = /\bIO\.(?:StreamWriter\b|FileStream\b[^]*\b(?:Create|Truncate)\b)/i;

/** `New-Object IO.StreamWriter 'C:\a.txt'`, which opens the file empty. */
function openedFiles(tree: ScriptTree, command: Node): Node[] {
  const source = sourceOf(tree, command);
  if (!opened.test(source) || /,\s*\$true\b|\bAppend\b/i.test(source)) return [];
  const values = givenTo(tree, command)
    .filter(({ name }) => !name.startsWith('t'))
    .map(({ value }) => value);
  const [given] = values.filter((value) => !/\bIO\.\w+$/i.test(sourceOf(tree, value).trim()));
  if (!given) return [];
  const core = coreOf(nodesOf(given, 'argument_expression')[0] ?? given);
  const path = core.type === 'array_literal_expression' ? core.firstNamedChild : core;
  return path ? [path] : [];
}

/** Whether a command leaves nothing in its file. */
function isEmptying(tree: ScriptTree, command: Node, plain: string): boolean {
  const args = argumentsOf(command, plain);
  if (plain === 'new-item') {
    const isValue = (name: string) => mayMean(plain, name, ['value']);
    const value = args.find((one) => isValue(parameterNameOf(one)))?.value;
    return !value || isNothing(tree, value);
  }
  if (plain !== 'set-content' && plain !== 'out-file') return false;
  // What the pipeline begins with.
  const first = command.parent?.firstNamedChild ?? undefined;
  return [...args.map(({ value }) => value), first].some((node) => isNothing(tree, node));
}

/** The path of the file into which a redirection leads; `2>&1` leads into none. */
export function redirectedPath(redirection: Node): Node | undefined {
  const [file] = nodesOf(redirection, 'redirected_file_name');
  return file?.lastChild ?? undefined;
}

/** Finds a file into which the output of a command goes by `>`. */
export function overwritingRedirections(tree: ScriptTree): Removal[] {
  return nodesOf(tree.root, 'redirection').flatMap((node) => {
    const path = redirectedPath(node);
    // `>>` adds to a file.
    if (!path || /^[1-6*]?>[>&]/.test(sourceOf(tree, node)) || isOwnPlace(tree, path)) return [];
    const before = node.parent?.previousSibling ?? undefined;
    return [{ name: '>', start: node.startIndex, ...problemOf(isNothing(tree, before)) }];
  });
}

/** Whether a node gives nothing to write. */
export function isNothing(tree: ScriptTree, node: Node | undefined): boolean {
  return node !== undefined && nothing.test(sourceOf(tree, node).trim());
}
