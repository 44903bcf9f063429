import type { Node } from 'web-tree-sitter';
import { coreOf } from './nodes.ts';
import { singleQuotes } from './quoting.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

const single = new RegExp(`^@?[${singleQuotes}]`);

/** The source of a text or number that is written out, without brackets around it; nothing of any other node. */
export function literalIn(tree: ScriptTree, node: Node): string | undefined {
  const core = coreOf(node);
  const source = sourceOf(tree, core).trim();
  if (/(?:integer|real)_literal$/.test(core.type)) return source;
  if (core.type !== 'verbatim_string_characters') return undefined;
  return single.test(source) || !/(?<!`)\$/.test(source) ? source : undefined;
}
