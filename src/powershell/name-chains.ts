import type { Node } from 'web-tree-sitter';
import { coreOf, partsOf } from './nodes.ts';
import { reachingValues } from './paths/reaching-values.ts';
import type { ScriptTree } from './script-tree.ts';
import { namesIn } from './variables.ts';

/** What a name is taken from, step by step: a call and what is asked, the parts of a sum, what its variables were assigned. */
export function chainOf(tree: ScriptTree, node: Node, seen = new Set<number>()): Node[] {
  const found: Node[] = [];
  // A chain of members may be as long as a script.
  for (let at: Node | undefined = node; at;) {
    const core = coreOf(at);
    found.push(core);
    at = undefined;
    switch (core.type) {
      case 'additive_expression':
        found.push(...partsOf(core).flatMap((part) => chainOf(tree, part, seen)));
        break;
      case 'comparison_expression':
      case 'invokation_expression':
      case 'member_access':
      case 'element_access':
        at = core.children[0];
        break;
      case 'variable':
      case 'verbatim_string_characters':
        found.push(...inVariables(tree, core, seen));
    }
  }
  return found;
}

/** The same of what was assigned to the variables of a name. */
function inVariables(tree: ScriptTree, core: Node, seen: Set<number>): Node[] {
  const values = namesIn(tree, core).flatMap((one) => reachingValues(tree, one, core).assigned);
  return values.flatMap((value) => {
    // Each once: variables that lead to variables would be followed more often with each step.
    if (seen.has(value.id)) return [];
    seen.add(value.id);
    return chainOf(tree, value, seen);
  });
}

/** What a method is given, as it is written; behind an argument of a command, its brackets are the next argument. */
export function writtenTo(tree: ScriptTree, call: Node): string {
  return tree.script.slice(call.children[2]?.endIndex ?? call.endIndex);
}
