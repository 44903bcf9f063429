import type { Node } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { namesIn } from './variables.ts';

const passing = /^(?:where-object|where|\?|sort-object|sort|select-object|select|get-unique)$/;

/** Whether a stage of a pipeline hands on what it is given, some of it, or a text made of each. */
export function passes(tree: ScriptTree, stage: Node): boolean {
  const core = coreOf(stage);
  const [block] = nodesOf(core, 'script_block_expression');
  if (core.firstChild?.type === 'foreach_command')
    return block !== undefined && isMadeOfEach(tree, block);
  const name = core.type === 'command' ? commandName(tree, core) : sourceOf(tree, core);
  const isFilter = /^(?:w|\?)/i.test(name);
  return passing.test(name.toLowerCase()) && (block === undefined || isFilter);
}

/** Whether a block makes a text of each thing that it is given, and of nothing else. */
function isMadeOfEach(tree: ScriptTree, block: Node): boolean {
  const calls = ['command', 'assignment_expression', 'type_identifier', 'script_block_expression'];
  const others = calls
    .flatMap((type) => nodesOf(block, type))
    .filter(({ id, text }) => id !== block.id && text.toLowerCase() !== 'string');
  const names = namesIn(tree, block);
  const isOne =
    block.childCount === 3 && !/[*?[\]]/.test(sourceOf(tree, block).replace(/\[string\]/gi, ''));
  return isOne && others.length === 0 && names.join(' ') === '_';
}

const holding =
  /^(?:script_block|script_block_body|statement_list|statement_block|if_statement|elseif_clause|else_clause)$/;

/** What a block gives: its statements that are neither assignments nor the end of it, nor the conditions and lists of others. */
export function outputsOf(block: Node): Node[] {
  const hasCondition = /^(?:if_statement|elseif_clause|foreach_statement)$/.test(block.type);
  return block.children.flatMap((child) => {
    if (holding.test(child.type)) return outputsOf(child);
    const isGiven =
      child.isNamed &&
      !hasCondition &&
      !/^(?:empty_statement|flow_control_statement)$/.test(child.type);
    return isGiven && coreOf(child).type !== 'assignment_expression' ? [child] : [];
  });
}
