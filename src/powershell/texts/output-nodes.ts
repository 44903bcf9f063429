import type { Node } from 'web-tree-sitter';
import { sourceOf, type ScriptTree } from '../script-tree.ts';

/** Nodes whose statements give what they give. */
const holders =
  /^(?:program|statement_list|statement_block|script_block|script_block_expression|script_block_body|named_block_list|named_block|(?:sub|array)_expression|(?:if|switch|try|while|do|for|foreach|trap|data|parallel|sequence)_statement|(?:elseif|else|catch|finally|switch)_clause|(?:elseif|switch|catch)_clauses|switch_body)$/;

/** Nodes whose own pipelines are statements; those of any other are conditions. */
const lists =
  /^(?:program|statement_list|(?:sub|array)_expression|statement_block|script_block_body)$/;

/** The pipelines of a part of a script whose values are what it gives, whichever way it takes. */
export function outputNodes(tree: ScriptTree, part: Node): Node[] {
  return part.children.flatMap((child) => {
    if (child.type === 'pipeline')
      return lists.test(part.type) && !isSilent(tree, child) ? [child] : [];
    if (child.type === 'flow_control_statement') {
      const isReturn = /^return$/i.test(child.firstChild?.text ?? '');
      return isReturn ? child.namedChildren.filter(({ type }) => type === 'pipeline') : [];
    }
    return holders.test(child.type) ? outputNodes(tree, child) : [];
  });
}

/** Whether a statement gives nothing: an assignment, `[void]…`, and what goes to a file. */
function isSilent(tree: ScriptTree, pipeline: Node): boolean {
  const [only] = pipeline.children;
  if (only?.type !== 'pipeline_chain') return true;
  return /^\[void\]/i.test(sourceOf(tree, only)) || goesToFile(only);
}

/** Whether what a pipeline gives goes to a file. */
function goesToFile(chain: Node): boolean {
  const last = chain.lastNamedChild;
  const held = last?.type === 'command' ? last.childForFieldName('command_elements') : last;
  return (held?.children ?? []).some(
    (one) => one.type === 'redirection' && /^[1*]?>/.test(one.text),
  );
}
