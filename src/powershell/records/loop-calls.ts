import type { Node, Parser } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { nodesOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { LoopCall } from '../shell.ts';
import { conditionsAround } from './conditions-around.ts';
import { settingCommands, type GivenSetting, type SettingCommand } from './given-settings.ts';
import { behind, hasIdentity, loopsAround, type LoopAround } from './loops-around.ts';
import { columnsReadIn } from './read-columns.ts';

/** Verbs of calls that change an object which is there. */
const changing =
  /^(?:block|clear|disable|enable|grant|lock|move|rename|reset|set|suspend|unblock|unlock|update)$/;

/**
 * Finds calls in loops that change another object than that of the row: they name none, a constant, or another row. Nothing is
 * said where objects or tables decide that nobody sees.
 */
export function loopCalls(script: string, parser: Parser): LoopCall[] {
  return withTree(script, parser, (tree) =>
    settingCommands(tree).flatMap((call) => {
      const loops = changing.test(call.verb) && !call.isOpen ? loopsAround(call.node) : [];
      return loops.length === 0 ? [] : ofCall(tree, call, loops);
    }),
  );
}

function ofCall(tree: ScriptTree, call: SettingCommand, loops: readonly LoopAround[]): LoopCall[] {
  const ofObjects = loops.filter((loop) => hasIdentity(tree, loop));
  const row = ofObjects[0]?.variable ?? rowOf(tree, call);
  if (row === undefined || !isOfRows(tree, call, ofObjects)) return [];
  const naming = namesOf(call.settings);
  if (naming === undefined || isOfOthers(tree, call, naming, loops)) return [];
  const variables = (ofObjects.length > 0 ? ofObjects : loops).map(({ variable }) => variable);
  const shown = `$${row}.Identity`;
  if (naming === 'none')
    return [{ what: 'Identity', start: call.start, call: call.start, row: shown }];
  const { names } = behind(tree, [naming.value]);
  if (variables.some((one) => names.has(one))) return [];
  const object = sourceOf(tree, naming.value).trim();
  return [
    { what: 'Identity', start: naming.value.startIndex, call: call.start, object, row: shown },
  ];
}

/** The variable of a record whose row has the identity of the object, where a loop reads one record after another. */
function rowOf(tree: ScriptTree, { settings }: SettingCommand): string | undefined {
  const { names } = behind(
    tree,
    settings.filter(({ value }) => isOfRecord(tree, value)).map(({ value }) => value),
  );
  return [...names].find((name) =>
    new RegExp(String.raw`\$\{?${name}\}?\.identity\b`, 'i').test(tree.script),
  );
}

function isOfRecord(tree: ScriptTree, value: Node): boolean {
  return behind(tree, [value]).values.some((one) => columnsReadIn(tree, one).length > 0);
}

/** Whether a call is about the objects of the rows: these come from a query for them, or give it its values. */
function isOfRows(
  tree: ScriptTree,
  { noun, settings }: SettingCommand,
  loops: readonly LoopAround[],
): boolean {
  const isQuery = (node: Node) => commandName(tree, node) === `get-${noun}`;
  const queriedIn = (nodes: readonly Node[]) =>
    nodes.some((node) => nodesOf(node, 'command').some(isQuery));
  const lists = loops.flatMap((loop) => loop.lists);
  if (queriedIn(behind(tree, lists).values)) return true;
  return queriedIn([tree.root]) && settings.some(({ value }) => isOfRecord(tree, value));
}

/** What names the object; undefined where something else than its identity does. */
function namesOf(settings: readonly GivenSetting[]): GivenSetting | 'none' | undefined {
  const named = settings.find(({ name }) => name.length > 1 && 'identity'.startsWith(name));
  if (named) return named;
  if (settings.some(({ name }) => /^(?:name|thumbprint|\w+(?:id|guid|identity))$/.test(name)))
    return undefined;
  return settings.find(({ name }) => name === '') ?? 'none';
}

/** Whether the object may be another on purpose: the row is something in it, or the branch is for one object. */
function isOfOthers(
  tree: ScriptTree,
  { node, settings }: SettingCommand,
  naming: GivenSetting | 'none',
  loops: readonly LoopAround[],
): boolean {
  const isIdentity = (one: Node) => /\.identity\b/i.test(sourceOf(tree, one));
  if (settings.some((one) => one !== naming && isIdentity(one.value))) return true;
  const outermost = loops.at(-1)?.node;
  return conditionsAround(node).some(
    ({ condition }) =>
      outermost !== undefined &&
      condition.startIndex > outermost.startIndex &&
      /\.identity\b.*['"]/is.test(sourceOf(tree, condition)),
  );
}
