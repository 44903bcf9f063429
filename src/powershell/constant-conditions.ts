import { literalIn } from './literals.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Mistake } from './shell.ts';

const constant = /^\$(?:true|false|null)$/i;

/** Finds conditions that are one constant: what they guard always happens, or never. */
export function constantConditions(tree: ScriptTree): Mistake[] {
  return ['if_statement', 'elseif_clause'].flatMap((type) =>
    nodesOf(tree.root, type).flatMap((node) => {
      const condition = node.childForFieldName('condition');
      const source = condition ? sourceOf(tree, condition).trim() : '';
      const text = condition && (constant.test(source) ? source : literalIn(tree, condition));
      if (text === undefined || text === null || text.includes('{{')) return [];
      const advice = 'Write what is to be compared, or leave the condition out.';
      return [{ what: `\`${text}\` as a condition`, advice, start: condition?.startIndex ?? 0 }];
    }),
  );
}
