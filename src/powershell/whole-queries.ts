import type { Node, Parser } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { commandName } from './called-names.ts';
import { coreCmdlets } from './core-cmdlets.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { reachingValues } from './paths/reaching-values.ts';
import { recordedVariables } from './recorded-variables.ts';
import { isManner, namedObject } from './removed-objects.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { outputsOf } from './stages.ts';
import { inStringsToo } from './subexpressions.ts';
import { namesIn, variablesOf } from './variables.ts';

/** Finds every call that is given each object which a query finds, where nothing narrows the query or keeps what it found. */
export function wholeQueries(script: string, parser: Parser): Finding[] {
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) => {
      const search: Search = { tree, recorded: recordedVariables(tree), seen: new Set() };
      return nodesOf(tree.root, 'command').flatMap((node) => {
        const name = node.childForFieldName('command_name');
        if (!name || !changing.test(commandName(tree, node))) return [];
        return givenTo(search, node).some((one) => isWhole({ ...search, seen: new Set() }, one))
          ? [{ what: sourceOf(tree, name), start: name.startIndex }]
          : [];
      });
    }),
  );
}

/** Verbs that change what is there; others make something for each, or look at it. */
const changing =
  /^(?:add|block|connect|convert|disable|disconnect|dismount|enable|grant|hide|install|lock|merge|mount|move|protect|rename|repair|reset|revoke|set|suspend|switch|unblock|unprotect|update)-\w+$/;

interface Search {
  readonly tree: ScriptTree;
  /** Variables whose values a file keeps. */
  readonly recorded: ReadonlySet<string>;
  /** The nodes that were looked at. */
  readonly seen: Set<number>;
}

/** Where the objects of a call come from, each as the stages of a pipeline: by `|`, or of a loop that names one of them. */
function givenTo({ tree }: Search, call: Node): (readonly Node[])[] {
  const fed = stagesBefore(call);
  if (fed.length > 0) return [fed];
  const object = namedObject(call)?.value;
  if (!object) return [];
  const names = new Set(namesIn(tree, object));
  const found: (readonly Node[])[] = [];
  for (let above = call.parent; above; above = above.parent) {
    const loop = loopAt(tree, above);
    if (loop && loop.names.some((name) => names.has(name)) && !isGuarded(above, call))
      found.push(loop.list);
  }
  return found;
}

/** The loop that a node is, with the variable of its items and their list. */
function loopAt(tree: ScriptTree, node: Node) {
  if (isForEach(tree, node)) return { names: ['_', 'psitem'], list: stagesBefore(node) };
  if (node.type !== 'foreach_statement') return undefined;
  const [variable, list] = node.children.filter(
    ({ type }) => type === 'variable' || type === 'pipeline',
  );
  return variable && list ? { names: namesIn(tree, variable), list: [list] } : undefined;
}

/** Whether a condition in a loop may leave some of its items out before a call. */
function isGuarded(loop: Node, call: Node): boolean {
  return ['if_statement', 'switch_statement'].some((type) =>
    nodesOf(loop, type).some(({ startIndex }) => startIndex < call.startIndex),
  );
}

function stagesBefore(stage: Node): Node[] {
  const all = stage.parent?.type === 'pipeline_chain' ? stage.parent.children : [];
  return all.filter(({ type, startIndex }) => type !== '|' && startIndex < stage.startIndex);
}

/** Whether stages of a pipeline hand on whatever a query finds. */
function isWhole(search: Search, stages: readonly Node[]): boolean {
  const [last] = stages.slice(-1);
  if (!last) return false;
  const before = stages.slice(0, -1);
  if (before.length === 0) return isWholeValue(search, last);
  const isNext = isPassing(search.tree, last) || isWholeQuery(search.tree, coreOf(last));
  return isNext && isWhole(search, before);
}

function isWholeValue(search: Search, node: Node): boolean {
  const core = coreOf(node);
  if (search.seen.has(core.id)) return false;
  search.seen.add(core.id);
  return follow[core.type]?.(search, core) ?? false;
}

const follow: Readonly<Record<string, (search: Search, node: Node) => boolean>> = {
  command: (search, node) => {
    const { tree } = search;
    if (isWholeQuery(tree, node)) return true;
    const called = calledBlock(node);
    return called !== undefined && isWholeValue(search, called);
  },
  pipeline_chain: (search, { children }) =>
    isWhole(
      search,
      children.filter(({ type }) => type !== '|'),
    ),
  variable: (search, node) => {
    const [name = ''] = variablesOf(node);
    const { assigned, lists, isGiven } = reachingValues(search.tree, name, node);
    if (isGiven || search.recorded.has(name)) return false;
    return [...assigned, ...lists].some((one) => isWholeValue(search, one));
  },
  member_access: (search, { firstChild }) =>
    firstChild !== null && isWholeValue(search, firstChild),
  array_expression: (search, node) => node.namedChildren.some((one) => isWholeValue(search, one)),
  script_block_expression: (search, node) =>
    outputsOf(node).some((one) => isWholeValue(search, one)),
};

/** The block of `& { … }`, or the variable that holds one, where it is given nothing that may narrow what it finds. */
function calledBlock(command: Node): Node | undefined {
  const called = command.children
    .map(coreOf)
    .find(({ type }) => type === 'script_block_expression' || type === 'variable');
  return argumentsOf(command).length === 0 ? called : undefined;
}

/** Parameters with which a query finds no fewer objects. */
const wide = /^(?:resultsize|propert(?:y|ies)|includedeleted\w*)$/;

/** Whether a command asks for every object of a kind. */
export function isWholeQuery(tree: ScriptTree, node: Node): boolean {
  const name = commandName(tree, node);
  if (!name.startsWith('get-') || coreCmdlets.has(name)) return false;
  return argumentsOf(node).every((argument) => {
    const parameter = parameterNameOf(argument);
    const value = argument.value ? sourceOf(tree, argument.value).trim() : '';
    return isManner(parameter) || wide.test(parameter) || /^['"]?\*['"]?$/.test(value);
  });
}

/** Whether a stage hands on all that it is given, or a value of each. */
function isPassing(tree: ScriptTree, stage: Node): boolean {
  const core = coreOf(stage);
  const source = sourceOf(tree, core);
  if (isForEach(tree, core))
    return (
      handsOnEach.test(source) && !/ \? |\b(?:if|switch|where(?:-object)?|return)\b/i.test(source)
    );
  const isSorting = /^(?:sort-object|sort|select-object|select|get-unique)\b/i.test(source);
  return isSorting && !/\s-(?:f|la|sk|ind)\w*/i.test(source);
}

/** `% { $_.Identity }`, `% Identity`. */
const handsOnEach = /\$(?:_|psitem)\b|^\S+\s+(?:-membername\s+)?\w+\s*$/i;

/** Whether a node is a call of `ForEach-Object`, which the grammar has as another one where it is written out. */
function isForEach(tree: ScriptTree, node: Node): boolean {
  if (node.type !== 'command') return false;
  return (
    node.firstChild?.type === 'foreach_command' || commandName(tree, node) === 'foreach-object'
  );
}
