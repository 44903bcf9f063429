import type { Parser } from 'web-tree-sitter';
import type { ScriptTree } from './script-tree.ts';
import { plainScript } from './syntax.ts';
import { variablesIn } from './variable-values.ts';

/** Parses a script and hands its tree to a function; the tree is freed afterwards. */
export function withTree<T>(script: string, parser: Parser, use: (tree: ScriptTree) => T[]): T[] {
  const tree = parser.parse(plainScript(script));
  if (!tree) return [];
  const found = use({ script, root: tree.rootNode, ...variablesIn(script, tree.rootNode) });
  tree.delete();
  return found;
}
