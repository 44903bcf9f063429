import type { Node } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import { coreOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

const comparing =
  /^-(?:[ci]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin)|is|isnot)$/i;

/** Whether an expression certainly gives true or false, or a text of that. */
export function isTruth(tree: ScriptTree, node: Node): boolean {
  if (/^\(*\[(?:system\.)?bool(?:ean)?\]/i.test(sourceOf(tree, node).trim())) return true;
  const core = coreOf(node);
  switch (core.type) {
    case 'logical_expression':
      return true;
    case 'expression_with_unary_operator':
      return /^(?:-not|!)$/i.test(core.firstChild?.text.trim() ?? '');
    case 'comparison_expression':
      return comparing.test(core.children[1]?.text.trim() ?? '');
    case 'variable':
      return /^\$(?:true|false)$/i.test(core.text);
    case 'command':
      return commandName(tree, core) === 'test-path';
    default:
      return false;
  }
}
