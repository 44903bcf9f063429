import { isPattern } from './compared-wildcards.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Mistake } from './shell.ts';

/** Finds wildcards in a `switch` that takes them for letters. */
export function switchedWildcards(tree: ScriptTree): Mistake[] {
  return nodesOf(tree.root, 'switch_statement').flatMap((node) => {
    const parameters = nodesOf(node, 'switch_parameter').map((one) => sourceOf(tree, one).trim());
    if (parameters.some((name) => /^-[wr]/i.test(name))) return [];
    return nodesOf(node, 'switch_clause_condition').flatMap((condition) => {
      const source = sourceOf(tree, condition).trim();
      if (!isPattern(source)) return [];
      const what = `\`${source}\` in a \`switch\` that takes \`*\` for a letter`;
      return [{ what, advice: 'Write `switch -Wildcard`.', start: condition.startIndex }];
    });
  });
}
