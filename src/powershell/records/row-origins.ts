import type { Node } from 'web-tree-sitter';
import { isOnlyShown } from '../arguments.ts';
import { commandName } from '../called-names.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { pathValues } from '../paths/path-values.ts';
import { recordsIn } from '../paths/read-records.ts';
import { reachingValues } from '../paths/reaching-values.ts';
import type { ScriptTree } from '../script-tree.ts';
import { calledBy } from '../texts/called-blocks.ts';
import { variablesOf } from '../variables.ts';
import { columnsReadIn } from './read-columns.ts';

/** What rows are: those of a record, or what a query finds now, perhaps by a value that takes the place of a record's. */
export type RowOrigin =
  { readonly isRecord: true } | { readonly isRecord: false; readonly instead?: Node };

/** Where the rows come from that an expression gives where it stands; undefined where that is not certain. */
export function rowOrigin(
  tree: ScriptTree,
  node: Node,
  seen: readonly number[] = [],
): RowOrigin | undefined {
  const core = coreOf(node);
  if (seen.includes(core.id)) return undefined;
  const next = [...seen, core.id];
  switch (core.type) {
    case 'command':
      return ofCommand(tree, core);
    case 'pipeline_chain':
      return ofPipeline(tree, core, next);
    case 'element_access':
      return core.firstChild ? rowOrigin(tree, core.firstChild, next) : undefined;
    case 'assignment_expression':
      return core.lastChild ? rowOrigin(tree, core.lastChild, next) : undefined;
    case 'variable':
      return ofVariable(tree, core, next);
    default:
      return undefined;
  }
}

function ofCommand(tree: ScriptTree, command: Node): RowOrigin | undefined {
  const evaluation = { tree, ofNode: (node: Node) => pathValues(tree, node) };
  if (recordsIn(evaluation, command)) return { isRecord: true };
  if (isQuery(tree, command)) return { isRecord: false };
  const [block, another] = calledBy(tree, command);
  if (!block || another || columnsReadIn(tree, block).length > 0) return undefined;
  const isOfNow = nodesOf(block, 'command').some((one) => isQuery(tree, one));
  return isOfNow ? { isRecord: false } : undefined;
}

/** Cmdlets that read files, or say something of the session. */
const ofSession =
  /^get-(?:alias|childitem|command|content|credential|date|help|history|host|item|location|member|random|unique|variable)$/;

/** Whether a command finds what is there now, or shows what it would change. */
function isQuery(tree: ScriptTree, command: Node): boolean {
  const name = commandName(tree, command);
  if (name.startsWith('get-')) return !ofSession.test(name);
  return name.includes('-') && isOnlyShown(command);
}

/** What only chooses among rows. */
const choosing = /^(?:get-unique|sort-object|tee-object|where-object)$/;

function ofPipeline(tree: ScriptTree, chain: Node, seen: readonly number[]): RowOrigin | undefined {
  const [first, ...stages] = chain.children.filter(({ type }) => type !== '|');
  const origin = first && rowOrigin(tree, first, seen);
  const others = stages.filter((stage) => !choosing.test(commandName(tree, coreOf(stage))));
  // What is made of each row may take something from elsewhere.
  return others.every((stage) => columnsReadIn(tree, stage).length === 0) ? origin : undefined;
}

function ofVariable(tree: ScriptTree, node: Node, seen: readonly number[]): RowOrigin | undefined {
  const [name = ''] = variablesOf(node);
  const { assigned, lists, parts, isGiven } = reachingValues(tree, name, node);
  const values = [...assigned, ...lists];
  if (isGiven || parts.length > 0) return undefined;
  const [first, ...others] = values.map((value) => rowOrigin(tree, value, seen));
  if (!first || others.some((one) => one?.isRecord !== first.isRecord)) return undefined;
  const [value] = values;
  if (first.isRecord || first.instead || !value) return first;
  const isOfRecord = everyValue(tree, name)
    .filter(({ id }) => values.every((one) => one.id !== id))
    .some((one) => rowOrigin(tree, one, seen)?.isRecord);
  return isOfRecord ? { ...first, instead: value } : first;
}

function everyValue(tree: ScriptTree, name: string): readonly Node[] {
  const lists = (tree.loops.get(name) ?? []).map(({ list }) => list);
  return [...(tree.assigned.get(name) ?? []), ...lists];
}
