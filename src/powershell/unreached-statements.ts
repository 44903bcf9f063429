import type { Node } from 'web-tree-sitter';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Fault } from './shell.ts';

/** Finds statements behind one that always leaves their block. */
export function unreachedStatements(tree: ScriptTree): Fault[] {
  return nodesOf(tree.root, 'flow_control_statement').flatMap((node) => {
    const siblings = node.parent?.type === 'statement_list' ? node.parent.namedChildren : [];
    const isBehind = siblings.some((one) => one.startIndex > node.startIndex && acts(one));
    const [word] = /^(?:return|throw|exit|break|continue)\b/i.exec(sourceOf(tree, node)) ?? [];
    if (!isBehind || word === undefined) return [];
    return [
      {
        what: `\`${word}\` before lines that are then never reached`,
        expected: 'it at the end of its block, or in a condition',
        advice: 'Remove it, or the lines behind it, or write the condition for it.',
        start: node.startIndex,
      },
    ];
  });
}

/** Whether a node is a statement that has to be reached; a trap holds for its whole block. */
function acts({ type }: Node): boolean {
  return !/^(?:trap_statement|empty_statement|comment)$/.test(type);
}
