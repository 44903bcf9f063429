import type { Node } from 'web-tree-sitter';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Fault } from './shell.ts';

const always = /^\(?\s*(?:\$true|[1-9]\d*)\s*\)?$/i;
const never = /^\(?\s*(?:\$false|0)\s*\)?$/i;

/** Finds loops without a condition that can end them, and without a word that does. */
export function unendingLoops(tree: ScriptTree): Fault[] {
  return ['while_statement', 'do_statement', 'for_statement'].flatMap((type) =>
    nodesOf(tree.root, type).flatMap((node) => {
      if (!goesOn(tree, node) || isLeft(tree, node)) return [];
      const [word = ''] = /^\w+/.exec(sourceOf(tree, node)) ?? [];
      return [
        {
          what: `\`${word}\`, a loop that nothing ends`,
          expected: 'a condition that comes to be, or `break`, `return` or `throw` inside',
          advice: 'Count the tries, as `for ($try = 1; $try -le 5; $try++) { … }`.',
          start: node.startIndex,
        },
      ];
    }),
  );
}

/** Whether the condition of a loop lets it run for ever. */
function goesOn(tree: ScriptTree, node: Node): boolean {
  if (node.type === 'for_statement') {
    const [head = ''] = /^for\s*\([^;)]*;[^;)]*/i.exec(sourceOf(tree, node)) ?? [];
    return /;\s*(?:\$true\s*)?$/i.test(head);
  }
  const condition = node.childForFieldName('condition');
  if (!condition) return false;
  const isUntil = node.children.some((child) => /^until$/i.test(sourceOf(tree, child)));
  return (isUntil ? never : always).test(sourceOf(tree, condition).trim());
}

/** Whether a statement in a loop may leave it. */
function isLeft(tree: ScriptTree, loop: Node): boolean {
  return nodesOf(loop, 'flow_control_statement').some(
    (statement) => !/^continue\b/i.test(sourceOf(tree, statement)),
  );
}
