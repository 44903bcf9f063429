import type { Parser } from 'web-tree-sitter';
import { comparedLists } from './compared-lists.ts';
import { comparedMethods } from './compared-methods.ts';
import { comparedWildcards } from './compared-wildcards.ts';
import { constantConditions } from './constant-conditions.ts';
import { constantOperands } from './constant-operands.ts';
import { excludingOperands } from './excluding-operands.ts';
import { listVariables } from './lists.ts';
import { withTree } from './parse-script.ts';
import type { Mistake } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';
import { switchedWildcards } from './switched-wildcards.ts';

/** Finds comparisons that have one result, whatever they compare: a guard that never fires, or always. */
export function fixedComparisons(script: string, parser: Parser): Mistake[] {
  const lists = new Set(withTree(script, parser, (tree) => [...listVariables(tree)]));
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) => [
      ...constantConditions(tree),
      ...constantOperands(tree),
      ...comparedLists(tree, lists),
      ...comparedWildcards(tree),
      ...switchedWildcards(tree),
      ...comparedMethods(tree),
      ...excludingOperands(tree, lists),
    ]),
  );
}
