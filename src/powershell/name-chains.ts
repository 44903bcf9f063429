import type { Node } from 'web-tree-sitter';
import { coreOf, partsOf } from './nodes.ts';
import { reachingValues } from './paths/reaching-values.ts';
import type { ScriptTree } from './script-tree.ts';
import { namesIn } from './variables.ts';

/** What a name is taken from, step by step: a call and what is asked, the parts of a sum, what its variables were assigned. */
export function chainOf(tree: ScriptTree, node: Node, seen: readonly string[] = []): Node[] {
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
function inVariables(tree: ScriptTree, core: Node, seen: readonly string[]): Node[] {
  return namesIn(tree, core)
    .filter((one) => !seen.includes(one))
    .flatMap((one) =>
      reachingValues(tree, one, core).assigned.flatMap((value) =>
        chainOf(tree, value, [...seen, one]),
      ),
    );
}

/** What a method is given, as it is written; behind an argument of a command, its brackets are the next argument. */
export function writtenTo(tree: ScriptTree, call: Node): string {
  return tree.script.slice(call.children[2]?.endIndex ?? call.endIndex);
}
