import type { Node } from 'web-tree-sitter';
import { nodesOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { folderOf, joinedPath, lastPart, type PathValue } from './path-text.ts';

const like = /^\{\s*\$(?:_|PSItem)\.Name\s+-[ci]?like\s+'([^'?[\]]+)'\s*\}$/i;
const begins =
  /^\{\s*\$(?:_|PSItem)\.(?:Base)?Name(?:\s+-[ci]?match\s+'\^([\w-]+)'|\.StartsWith\(\s*'([^'*?[\]]+)'\s*\))\s*\}$/i;

/** The text with wildcards that the names of files have to fit in a block of one comparison; nothing for any other block. */
export function maskOfNames(block: string): string | undefined {
  const [, start, begun = start] = begins.exec(block) ?? [];
  const [, mask = begun === undefined ? undefined : `${begun}*`] = like.exec(block) ?? [];
  return mask;
}

/** What is left of files whose names are compared with one text: `Where-Object { $_.Name -like 'a-*.csv' }`. */
export function ofThatName(
  tree: ScriptTree,
  values: readonly PathValue[],
  stage: Node,
): readonly PathValue[] {
  const [block] = nodesOf(stage, 'script_block_expression');
  const mask = block && maskOfNames(sourceOf(tree, block));
  if (mask === undefined) return values;
  return values.map((value) =>
    // A name of which the beginning is known says more.
    value.text !== '*' && lastPart(value.text).startsWith('*')
      ? { text: joinedPath([folderOf(value.text), mask]) }
      : value,
  );
}

/** Where `$_` is another thing than what a pipeline gives. */
const taking = /^(?:catch_clause|trap_statement|switch_statement|function_statement)$/;

/** The stages before that in whose block an item stands; nothing where `$_` may be something else. */
export function stagesBefore(item: Node): readonly Node[] | undefined {
  let block = item.parent;
  while (block && block.type !== 'script_block_expression') {
    if (taking.test(block.type)) return undefined;
    block = block.parent;
  }
  let stage: Node | null = block;
  while (stage && stage.parent?.type !== 'pipeline_chain') {
    // A block within another, or in a list, is run by something else.
    if (stage.id !== block?.id && /^(?:script_block_expression|statement_list)$/.test(stage.type))
      return undefined;
    stage = stage.parent;
  }
  const start = stage?.startIndex;
  const chain = stage?.parent?.children.filter(({ type }) => type !== '|') ?? [];
  const before = chain.filter(({ endIndex }) => start !== undefined && endIndex <= start);
  return before.length > 0 ? before : undefined;
}
