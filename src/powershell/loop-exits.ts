import type { Node, Parser } from 'web-tree-sitter';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import type { Finding } from './shell.ts';

const loops = /^(?:foreach|for|while|do|switch)_statement$/;

/** Finds every `continue` and `break` that no loop is around: it leaves all that runs, without a word. */
export function loopExits(script: string, parser: Parser): Finding[] {
  return withTree(script, parser, ({ root }) =>
    nodesOf(root, 'flow_control_statement').flatMap((node) => {
      const [word = ''] = /^(?:break|continue)\b/i.exec(node.text) ?? [];
      if (word === '' || hasEnd(node, word.toLowerCase())) return [];
      return [{ what: word.toLowerCase(), start: node.startIndex }];
    }),
  );
}

/** Whether it ends a loop, or the command where something has failed. */
function hasEnd(exit: Node, word: string): boolean {
  for (let node = exit.parent; node; node = node.parent) {
    if (loops.test(node.type) || node.type === 'trap_statement') return true;
    if (node.type === 'catch_clause' && word === 'break') return true;
    // A block that is called where it stands is left on the way to the loop around it.
    const isCalled = node.parent?.type === 'command_name_expr';
    if (/^(?:script_block_expression|function_statement)$/.test(node.type) && !isCalled)
      return false;
  }
  return false;
}
