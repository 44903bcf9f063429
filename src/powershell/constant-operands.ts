import { outsideFilters } from './filter-blocks.ts';
import { literalIn } from './literals.ts';
import { isWrittenList } from './lists.ts';
import { coreOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Mistake } from './shell.ts';

/** Finds texts and numbers beside `-and`, `-or` and `-xor`: each counts as true or false by itself, whatever is compared. */
export function constantOperands(tree: ScriptTree): Mistake[] {
  return outsideFilters(tree, 'logical_expression').flatMap((node) => {
    const [left, operator, right] = node.children;
    if (!left || !operator || !right) return [];
    const isBehind = coreOf(left).type === 'comparison_expression';
    return [left, right].flatMap((side) => {
      const source = isWrittenList(side) ? sourceOf(tree, side) : literalIn(tree, side);
      // Whether a value was given may be asked for.
      if (source === undefined || (source.includes('{{') && !isBehind)) return [];
      const place = side.id === right.id ? 'behind' : 'before';
      const what = `\`${source}\` ${place} \`${operator.text.trim()}\`, compared with nothing`;
      const advice =
        "Write the whole comparison on both sides, or ask for several at once, as `$a -in 'b', 'c'` (`-notin`).";
      return [{ what, advice, start: side.startIndex }];
    });
  });
}
