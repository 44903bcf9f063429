import { isConstant } from './constants.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';

/** Methods whose first argument is a filter, an expression or a format. */
const reading = /^(?:selectnodes|selectsinglenode|select|compute|evaluate|xpath\w*)$/i;

/** Finds calls of a method that reads a text again, and of one that a value names. */
export function memberFindings(tree: ScriptTree): Finding[] {
  return nodesOf(tree.root, 'invokation_expression').flatMap((node) => {
    const [target, operator, member] = node.children;
    if (!target || !operator || !member) return [];
    const start = operator.startIndex;
    if (!/^\w+$/.test(member.text) && !isConstant(tree, member))
      return [{ what: 'a method that a value names', start }];
    const name = sourceOf(tree, member).replace(/['"]/g, '');
    const isFormat = /^format$/i.test(name) && /^\[(?:System\.)?string\]$/i.test(target.text);
    const [first] = nodesOf(node, 'argument_expression');
    if ((!isFormat && !reading.test(name)) || !first || isConstant(tree, first)) return [];
    return [{ what: `\`.${name}()\` with a text that is not constant`, start }];
  });
}
