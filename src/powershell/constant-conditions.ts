import type { Node } from 'web-tree-sitter';
import { literalIn } from './literals.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Mistake } from './shell.ts';

const constant = /^\$(?:true|false|null)$/i;

/** The constant that a condition is, or nothing. */
export function constantIn(tree: ScriptTree, condition: Node): string | undefined {
  const source = sourceOf(tree, condition).trim();
  const text = constant.test(source) ? source : literalIn(tree, condition);
  return text?.includes('{{') === true ? undefined : text;
}

/** Finds conditions that are one constant: what they guard always happens, or never. */
export function constantConditions(tree: ScriptTree): Mistake[] {
  return ['if_statement', 'elseif_clause'].flatMap((type) =>
    nodesOf(tree.root, type).flatMap((node) => {
      const condition = node.childForFieldName('condition');
      const text = condition ? constantIn(tree, condition) : undefined;
      if (!condition || text === undefined) return [];
      const advice = 'Write what is to be compared, or leave the condition out.';
      return [{ what: `\`${text}\` as a condition`, advice, start: condition.startIndex }];
    }),
  );
}
