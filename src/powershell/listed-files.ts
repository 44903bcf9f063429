import type { Node } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { givenTo, switchedOn } from './given-arguments.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { pathValues } from './paths/path-values.ts';
import { reachingValues } from './paths/reaching-values.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Fault } from './shell.ts';
import { givenToMethod } from './texts/text-pieces.ts';
import { plainVariableName } from './variables.ts';

/** Cmdlets that take the path of a file. */
const ofFiles =
  /^(?:(?:add|clear|get|set)-content|(?:copy|get|move|remove|rename)-item|import-(?:clixml|csv)|get-filehash|test-path)$/;
const fileType = /^\[(?:System\.)?IO\.File\]$/i;
const moving = /\b(?:Set-Location|Push-Location|cd|chdir|sl|pushd)\b|CurrentDirectory/i;

/**
 * Finds files that are listed from a folder and given as objects where a path belongs: up to version 5.1, PowerShell makes
 * the name alone of such an object, which means a file of that name wherever the shell stands.
 */
export function listedFiles(tree: ScriptTree): Fault[] {
  // Where the script goes into the folder, the name alone is right.
  if (moving.test(tree.script)) return [];
  const paths = [
    ...nodesOf(tree.root, 'command').flatMap((command) => pathsOf(tree, command)),
    ...nodesOf(tree.root, 'invokation_expression').flatMap((call) => pathsOfCall(tree, call)),
  ];
  const found = paths.filter((path) => isListed(tree, path, new Map()));
  const sources = found.map((path) => sourceOf(tree, path).toLowerCase());
  // One object in a variable is one mistake, however often it is used.
  return found
    .filter((_path, at) => sources.indexOf(sources[at] ?? '') === at)
    .map((path) => faultAt(tree, path));
}

function faultAt(tree: ScriptTree, path: Node): Fault {
  const what = sourceOf(tree, path);
  const [variable] = /\$\w+/.exec(what) ?? [];
  const isOne = variable !== undefined && !what.includes('[');
  return {
    what: `\`${what}\`, an object of \`Get-ChildItem\`, of which Windows PowerShell takes the name alone for a path`,
    expected: isOne ? `\`${variable}.FullName\`` : 'its `FullName`',
    advice: 'Write the whole path: the name means a file in the folder in which the shell stands.',
    start: path.startIndex,
  };
}

function pathsOf(tree: ScriptTree, command: Node): Node[] {
  const cmdlet = commandName(tree, command);
  if (!ofFiles.test(cmdlet)) return [];
  const given = givenTo(tree, command);
  const named = given.filter(({ name }) => mayMean(cmdlet, name, ['path', 'literalpath']));
  const placed = given.filter(({ name }) => name === '').slice(0, 1);
  return (named.length > 0 ? named : placed).map(({ value }) => value);
}

/** `[IO.File]::ReadAllText($file)`. */
function pathsOfCall(tree: ScriptTree, call: Node): Node[] {
  const [target] = call.children;
  const isOfFile = target !== undefined && fileType.test(sourceOf(tree, target));
  return isOfFile ? givenToMethod(call).slice(0, 1) : [];
}

/** What is known of nodes, by their ids: variables that lead to variables would be followed more often with each step. */
type Known = Map<number, boolean>;

/** Whether a node gives, in some run, files that are listed from a folder. */
function isListed(tree: ScriptTree, node: Node, known: Known): boolean {
  const core = coreOf(node);
  const found = known.get(core.id);
  if (found !== undefined) return found;
  known.set(core.id, false);
  const isFound = givesListed(tree, core, known);
  known.set(core.id, isFound);
  return isFound;
}

function givesListed(tree: ScriptTree, core: Node, known: Known): boolean {
  switch (core.type) {
    case 'variable':
      return isListedVariable(tree, plainVariableName(core.text), core, known);
    case 'element_access':
      return core.firstChild !== null && isListed(tree, core.firstChild, known);
    case 'pipeline_chain':
      return isListedChain(tree, core.children, known);
    case 'command':
      return isListing(tree, core);
    default:
      return isListedText(tree, core, known);
  }
}

/** `"$file"`, which is the name alone, too. */
function isListedText(tree: ScriptTree, text: Node, known: Known): boolean {
  const [, name] = /^"\$(?:\(\$)?\{?(\w+)\}?\)?"$/.exec(sourceOf(tree, text)) ?? [];
  return name !== undefined && isListedVariable(tree, plainVariableName(`$${name}`), text, known);
}

function isListedVariable(tree: ScriptTree, name: string, variable: Node, known: Known): boolean {
  if (name === '_' || name === 'psitem') return isListedItem(tree, variable, known);
  const { assigned, lists, parts, isGiven } = reachingValues(tree, name, variable);
  if (isGiven || parts.length > 0) return false;
  return [...assigned, ...lists].some((value) => isListed(tree, value, known));
}

/** Whether `$_` is what the stages before its own give. */
function isListedItem(tree: ScriptTree, item: Node, known: Known): boolean {
  let block = item.parent;
  while (block && block.type !== 'script_block_expression') block = block.parent;
  let stage: Node | null = block;
  while (stage && stage.parent?.type !== 'pipeline_chain') stage = stage.parent;
  const before = stage?.parent?.children.filter(({ endIndex }) => endIndex < stage.startIndex);
  const isEach = stage !== null && isEachOf(tree, stage);
  return isEach && before !== undefined && isListedChain(tree, before, known);
}

/** Whether a stage of a pipeline runs its block for each thing that it is given. */
function isEachOf(tree: ScriptTree, stage: Node): boolean {
  const core = coreOf(stage);
  if (core.firstChild?.type === 'foreach_command') return true;
  const isBlock = core.type === 'command';
  return isBlock && /^(?:foreach|where)-object$/.test(commandName(tree, core));
}

const keeping = /^(?:where|sort)-object$|^get-unique$/;

/** Whether a listing and the stages behind it give the files themselves. */
function isListedChain(tree: ScriptTree, chain: readonly Node[], known: Known): boolean {
  const [first, ...stages] = chain.filter(({ type }) => type !== '|');
  return (
    first !== undefined &&
    isListed(tree, first, known) &&
    stages.every((stage) => {
      const core = coreOf(stage);
      const name = core.type === 'command' ? commandName(tree, core) : '';
      if (name !== 'select-object') return keeping.test(name);
      const chosen = switchedOn(tree, core);
      return chosen.length > 0 && chosen.every((one) => /^(?:first|last|skip)$/.test(one));
    })
  );
}

/** Whether a command lists the files of one folder: of what a path with wildcards finds, the whole path is known. */
function isListing(tree: ScriptTree, command: Node): boolean {
  const cmdlet = commandName(tree, command);
  if (cmdlet !== 'get-childitem') return false;
  const isOther = ['name', 'include', 'exclude'];
  if (switchedOn(tree, command).some((name) => mayMean(cmdlet, name, isOther))) return false;
  const given = givenTo(tree, command);
  const placed = given.filter(({ name }) => name === '');
  const [folder = placed[0]] = given.filter(({ name }) =>
    mayMean(cmdlet, name, ['path', 'literalpath']),
  );
  return (
    folder !== undefined &&
    pathValues(tree, folder.value).every(({ text }) =>
      /^(?:<\w+>|[a-z]:)(?:\\[^*<{.]*)?$/i.test(text),
    )
  );
}
