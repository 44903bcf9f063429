import type { Node, Parser } from 'web-tree-sitter';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { variablesOf } from './variables.ts';

/** The variables that a script leaves in the console, where the next one finds them, by their names in lower case. */
export function leftVariables(script: string, parser: Parser): string[] {
  return withTree(script, parser, ({ root, given }) => {
    const targets = [
      ...nodesOf(root, 'assignment_expression').flatMap(({ firstChild }) => firstChild ?? []),
      ...nodesOf(root, 'foreach_statement').flatMap(
        ({ children }) => children.find(({ type }) => type === 'variable') ?? [],
      ),
    ];
    const left = targets
      .filter((node) => /\$\{?(?:global|script):/i.test(node.text) || !isInBlock(node))
      .flatMap(variablesOf);
    // What a command sets by its name, it may set in the console.
    return [...left, ...given];
  });
}

function isInBlock(node: Node): boolean {
  const block = /^(?:function_statement|script_block_expression)$/;
  let above = node.parent;
  while (above && !block.test(above.type)) above = above.parent;
  return above !== null;
}
