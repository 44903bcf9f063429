import type { Node } from 'web-tree-sitter';
import { outsideFilters } from './filter-blocks.ts';
import { coreOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Mistake } from './shell.ts';

/** Methods of texts and dates whose names no property of a server's objects has. */
const methods =
  /\.(?:adddays|addhours|contains|endswith|gettype|indexof|padleft|padright|replace|split|startswith|substring|tolower|tostring|toupper|trim|trimend|trimstart)$/i;

/** Finds methods that are compared without their brackets: what is compared is then how they are called, and not their result. */
export function comparedMethods(tree: ScriptTree): Mistake[] {
  return outsideFilters(tree, 'comparison_expression').flatMap(({ children }) => {
    const [left, operator, right] = children;
    if (!left || !operator || !right) return [];
    return [left, right].flatMap((side) => mistakeIn(tree, coreOf(side), operator));
  });
}

function mistakeIn(tree: ScriptTree, core: Node, operator: Node): Mistake[] {
  const source = sourceOf(tree, core).trim();
  if (core.type !== 'member_access' || !methods.test(source)) return [];
  const what = `\`${source}\` at \`${operator.text.trim()}\`, a method that is not called`;
  return [{ what, advice: `Write \`${source}()\`.`, start: core.startIndex }];
}
