import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { calledBy, runBy } from './called-blocks.ts';
import { nodesOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { plainVariableName } from '../variables.ts';
import { prints } from './printing-names.ts';
import { namesInCode } from './string-texts.ts';

/** Whether a block does nothing with a variable but print it: what it is given is a text, and no value that it works with. */
export function isOnlyPrinted(tree: ScriptTree, holder: Node, name: string): boolean {
  const uses = [
    ...nodesOf(holder, 'variable').filter(({ text }) => isNamed(text, name)),
    ...['verbatim_string_characters', 'generic_token']
      .flatMap((type) => nodesOf(holder, type))
      .filter((node) => namesInCode(sourceOf(tree, node)).some((one) => isNamed(one, name))),
  ].filter((node) => !isDeclared(node));
  return uses.length > 0 && uses.every((node) => isPrinted(tree, node));
}

const isNamed = (written: string, name: string): boolean => {
  const plain = plainVariableName(written);
  return plain === name || (plain === 'psitem' && name === '_');
};

const isDeclared = (node: Node): boolean => node.parent?.type === 'script_parameter';

/** Nodes that ask a value something, or keep it. */
const asking =
  /^(?:comparison_expression|logical_expression|switch_condition|assignment_expression|member_access|hash_entry)$/;

function isPrinted(tree: ScriptTree, node: Node): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    const { type, text } = parent;
    if (type === 'invokation_expression')
      return /^\[(?:system\.)?console\]|^\$host\.ui/i.test(text);
    if (type === 'flow_control_statement' && /^throw/i.test(text)) return true;
    if (asking.test(type) && parent.childCount > 1) return false;
    if (type === 'pipeline_chain' && isFed(tree, parent)) return true;
    if (type !== 'command') continue;
    const runsBlock = calledBy(tree, parent).length > 0 || runBy(tree, parent).length > 0;
    if (!runsBlock) return prints(commandName(tree, parent));
  }
  return false;
}

/** Whether a pipeline ends by printing what comes through it. */
function isFed(tree: ScriptTree, chain: Node): boolean {
  const last = chain.lastNamedChild;
  return last?.type === 'command' && prints(commandName(tree, last));
}
