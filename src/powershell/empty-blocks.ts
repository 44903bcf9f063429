import type { Node, Parser } from 'web-tree-sitter';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import type { Finding } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';

/** What a block belongs to, by the type of its parent; an empty `catch` is judged with what goes on after an error. */
const words: Readonly<Record<string, string>> = {
  if_statement: 'if',
  elseif_clause: 'elseif',
  else_clause: 'else',
  foreach_statement: 'foreach',
  try_statement: 'try',
  finally_clause: 'finally',
};

/** Finds every block behind `if`, `else`, `foreach` and the like in which no statement stands. */
export function emptyBlocks(script: string, parser: Parser): Finding[] {
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) =>
      nodesOf(tree.root, 'statement_block').flatMap((block) => {
        const word = words[block.parent?.type ?? ''];
        if (word === undefined || hasStatement(block)) return [];
        return [{ what: `\`${word}\` with an empty block`, start: block.startIndex }];
      }),
    ),
  );
}

function hasStatement(block: Node): boolean {
  return block.namedChildren.some((child) =>
    child.type === 'statement_list' ? hasStatement(child) : !idle.test(child.type),
  );
}

const idle = /^(?:comment|empty_statement)$/;
