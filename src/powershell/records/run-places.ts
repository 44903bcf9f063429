import type { Node, Parser } from 'web-tree-sitter';
import { withTree } from './parse-script.ts';

/** What may run more than once, later, or not at all; the block of `try` and those of other kinds run where they stand. */
const unsteady = /^(?:elseif_clause|for_iterator|function_statement|switch_clause)$/;

/**
 * The blocks around some places of a script that may run more than once, later, or not at all: where each starts, the
 * outermost first. Of two places in one block, the first comes first in each of its runs.
 */
export function enclosingBlocks(
  script: string,
  starts: readonly number[],
  parser: Parser,
): number[][] {
  return withTree(script, parser, (tree) =>
    starts.map((start) => {
      const blocks: number[] = [];
      let node = tree.root.descendantForIndex(start);
      while (node) {
        // What starts a block stands in the blocks around it.
        if (node.startIndex < start && isUnsteady(node)) blocks.unshift(node.startIndex);
        node = node.parent;
      }
      return blocks;
    }),
  );
}

function isUnsteady(node: Node): boolean {
  if (node.type === 'statement_block') return node.parent?.type !== 'try_statement';
  if (node.type === 'script_block_expression') return !isWhole(node);
  return unsteady.test(node.type) || isChoice(node);
}

/** `$a -and (…)`, of which the end may not run. */
function isChoice({ type, childCount }: Node): boolean {
  return type.startsWith('logical_') && childCount > 1;
}

/** `& { … }`, which runs where it stands. */
function isWhole(block: Node): boolean {
  let call: Node | null = block.parent;
  while (call && call.type !== 'command') call = call.parent;
  const isCalled = call?.childForFieldName('command_name')?.startIndex === block.startIndex;
  return isCalled && /^&\s*\{/.test(call?.text ?? '');
}
