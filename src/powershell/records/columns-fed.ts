import type { Node } from 'web-tree-sitter';
import { givenTo } from '../given-arguments.ts';
import type { ScriptTree } from '../script-tree.ts';
import type { Column } from './column.ts';
import { columnsOf, columnsOfStages } from './columns.ts';

/** The columns of the objects that a cmdlet is fed through the pipeline, or is given by name. */
export function columnsFed(tree: ScriptTree, command: Node): readonly Column[] | undefined {
  const given = givenTo(tree, command).find(
    ({ name }) => name.length > 1 && 'inputobject'.startsWith(name),
  );
  if (given) return columnsOf(tree, given.value);
  const stages = (command.parent?.children ?? []).filter(({ type }) => type !== '|');
  const at = stages.findIndex(({ id }) => id === command.id);
  return at < 1 ? undefined : columnsOfStages(tree, stages.slice(0, at));
}
