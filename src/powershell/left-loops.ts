import type { Node, Parser } from 'web-tree-sitter';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { sourceOf } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';

const loop = /^(?:do|for|foreach|switch|while)_statement$/;
const block = /^(?:script_block_expression|function_statement)$/;

/** Finds every `continue` and `break` that no loop is around: PowerShell then leaves everything, without an error. */
export function leavesNoLoop(script: string, parser: Parser): Finding[] {
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) =>
      nodesOf(tree.root, 'flow_control_statement').flatMap((node) => {
        const [word = ''] = /^(?:break|continue)\b/i.exec(sourceOf(tree, node)) ?? [];
        if (word === '' || isMeant(node, word, code === script)) return [];
        return [{ what: `\`${word}\` outside a loop`, start: node.startIndex }];
      }),
    ),
  );
}

/** Whether a loop is around a statement, or it says what becomes of an error; a block may be run anywhere. */
function isMeant(node: Node, word: string, isWhole: boolean): boolean {
  const isBreak = /^break$/i.test(word);
  let above = node.parent;
  while (above && !block.test(above.type)) {
    if (loop.test(above.type) || above.type === 'trap_statement') return true;
    if (isBreak && above.type === 'catch_clause') return true;
    above = above.parent;
  }
  // The code of a string stands in a loop if the string does, which is not seen here.
  return above === null && !isWhole;
}
