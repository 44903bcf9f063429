import type { Node, Parser } from 'web-tree-sitter';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';

/** What may run more than once, later, or not at all. */
const unsteady =
  /^(?:if|switch|foreach|for|while|do|function|trap|data)_statement$|^(?:catch|finally)_clause$|^foreach_command$/;

/** Where the calls of a script stand that run at every run that comes so far, and once: in no branch, loop, or other block. */
export function steadyCalls(script: string, parser: Parser): number[] {
  return withTree(script, parser, (tree) =>
    nodesOf(tree.root, 'command').flatMap((command) => {
      const name = command.childForFieldName('command_name');
      return name && isSteady(command) ? [name.startIndex] : [];
    }),
  );
}

function isSteady(command: Node): boolean {
  for (let node = command.parent; node; node = node.parent) {
    if (unsteady.test(node.type) || isChoice(node)) return false;
    if (node.type === 'script_block_expression' && !isWhole(node)) return false;
  }
  return true;
}

/** `$a -and (…)`, of which the end may not run. */
function isChoice({ type, childCount }: Node): boolean {
  return type.startsWith('logical_') && childCount > 1;
}

/** `& { … }`, which runs where it stands. */
function isWhole(block: Node): boolean {
  let call: Node | null = block.parent;
  while (call && call.type !== 'command') call = call.parent;
  const isCalled = call?.childForFieldName('command_name')?.startIndex === block.startIndex;
  return isCalled && /^&\s*\{/.test(call?.text ?? '');
}
