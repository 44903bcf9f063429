import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { mayMean } from '../cmdlet-parameters.ts';
import { givenTo } from '../given-arguments.ts';
import { allOf, partsOf } from '../composed-values.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { fedTo } from '../paths/read-records.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { outputsOf } from '../stages.ts';
import { tableEntries } from '../table-entries.ts';
import { variablesOf } from '../variables.ts';
import type { Column } from './column.ts';
import { selectedColumns } from './selected-columns.ts';

/** The columns of the objects that a node gives; undefined where nobody sees them. */
export function columnsOf(
  tree: ScriptTree,
  node: Node,
  seen: readonly string[] = [],
): readonly Column[] | undefined {
  const core = coreOf(node);
  switch (core.type) {
    case 'hash_literal_expression':
      return tableColumns(tree, core);
    case 'variable':
      return ofVariable(tree, core, seen);
    case 'element_access':
      return core.firstChild ? columnsOf(tree, core.firstChild, seen) : undefined;
    case 'pipeline_chain':
      return columnsOfStages(
        tree,
        core.children.filter(({ type }) => type !== '|'),
        seen,
      );
    case 'command':
      return ofCommand(tree, core, seen);
    default:
      return allOf(partsOf(core) ?? [], (part) => columnsOf(tree, part, seen));
  }
}

/** The columns of a table, which is what it is made an object of. */
function tableColumns(tree: ScriptTree, table: Node): readonly Column[] {
  const entries = tableEntries(tree, table).filter(
    ({ node }) => node.parent?.parent?.id === table.id,
  );
  return entries.map(({ key, value }) => ({ name: key, ...(value && { value }) }));
}

function ofVariable(
  tree: ScriptTree,
  node: Node,
  seen: readonly string[],
): readonly Column[] | undefined {
  const [name = ''] = variablesOf(node);
  if (name === '_' || name === 'psitem') {
    const fed = fedTo(node);
    return fed && columnsOfStages(tree, fed, seen);
  }
  if (tree.given.has(name) || seen.includes(name)) return undefined;
  const lists = (tree.loops.get(name) ?? []).map(({ list }) => list);
  const parts = (tree.parts.get(name) ?? []).flatMap((part) =>
    part.type === 'argument_list' ? nodesOf(part, 'argument_expression') : [part],
  );
  const values = [...(tree.assigned.get(name) ?? []), ...lists, ...parts].filter(
    (value) => !/^(?:\$null|@\(\s*\)|@\{\s*\})$/i.test(sourceOf(tree, value).trim()),
  );
  return allOf(values, (value) => columnsOf(tree, value, [...seen, name]));
}

const keeping = /^(?:where-object|sort-object|get-unique|tee-object)$/;

/** The columns of what some stages of a pipeline give. */
export function columnsOfStages(
  tree: ScriptTree,
  stages: readonly Node[],
  seen: readonly string[] = [],
): readonly Column[] | undefined {
  const last = stages.at(-1);
  if (!last) return undefined;
  const before = stages.slice(0, -1);
  const core = coreOf(last);
  if (before.length === 0) return columnsOf(tree, last, seen);
  if (core.type !== 'command') return undefined;
  const name = commandName(tree, core);
  if (keeping.test(name)) return columnsOfStages(tree, before, seen);
  if (name === 'select-object')
    return selectedColumns(tree, core, () => columnsOfStages(tree, before, seen));
  const [block] = nodesOf(core, 'script_block_expression');
  const isEach = core.firstChild?.type === 'foreach_command' || name === 'foreach-object';
  return isEach && block ? ofBlock(tree, block, seen) : undefined;
}

function ofBlock(tree: ScriptTree, block: Node, seen: readonly string[]) {
  return allOf(outputsOf(block), (one) => columnsOf(tree, one, seen));
}

/** The columns of what `New-Object` makes, or of what a block gives that is called. */
function ofCommand(
  tree: ScriptTree,
  command: Node,
  seen: readonly string[],
): readonly Column[] | undefined {
  const name = commandName(tree, command);
  if (name === 'new-object') {
    const table = givenTo(tree, command).find((one) => mayMean(name, one.name, ['property']));
    return table && columnsOf(tree, table.value, seen);
  }
  if (name === 'select-object') return undefined;
  return /^(?:$|[${(])/.test(name) ? ofCall(tree, command, seen) : undefined;
}

function ofCall(tree: ScriptTree, command: Node, seen: readonly string[]) {
  const called = command.children
    .map(coreOf)
    .find(({ type }) => type === 'script_block_expression' || type === 'variable');
  if (called?.type !== 'variable') return called && ofBlock(tree, called, seen);
  const [name = ''] = variablesOf(called);
  const blocks = (tree.assigned.get(name) ?? []).map(coreOf);
  const areBlocks = blocks.every(({ type }) => type === 'script_block_expression');
  if (!areBlocks || seen.includes(name)) return undefined;
  return allOf(blocks, (block) => ofBlock(tree, block, [...seen, name]));
}
