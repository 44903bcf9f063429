import type { Node } from 'web-tree-sitter';
import { onlyValue } from '../assigned-only.ts';
import { commandName } from '../called-names.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { outputsOf } from '../stages.ts';
import { variablesOf } from '../variables.ts';

/** What adds to a file that may have its line of names already. */
const adding = /\bAdd-Content\b|\bac\b|-Append\b|>>|::AppendAll/i;

/**
 * Whether a text that is written has values between commas and no line of names before them: read as rows, its first line
 * is taken for the names.
 */
export function isNameless(tree: ScriptTree, text: Node): boolean {
  return !adding.test(tree.script) && isLine(tree, text);
}

function isLine(tree: ScriptTree, node: Node): boolean {
  const core = coreOf(node);
  const [name = ''] = core.type === 'variable' ? variablesOf(core) : [];
  const value = onlyValue(tree, name);
  if (value) return coreOf(value).type !== 'variable' && isLine(tree, value);
  if (core.type === 'pipeline_chain')
    return core.lastChild !== null && isLine(tree, core.lastChild);
  if (core.type === 'verbatim_string_characters') return isLineOfValues(sourceOf(tree, core));
  const isEach =
    core.firstChild?.type === 'foreach_command' ||
    (core.type === 'command' && commandName(tree, core) === 'foreach-object');
  const [block, ...others] = nodesOf(core, 'script_block_expression');
  const outputs = isEach && block && others.length === 0 ? outputsOf(block) : [];
  return outputs.length > 0 && outputs.every((one) => isLine(tree, one));
}

/** `"$($row.Identity),$($row.Uri)"`: a comma, a value of an object, and no end of a line. */
function isLineOfValues(source: string): boolean {
  if (!source.startsWith('"') || /[\n]|`[nr]/.test(source)) return false;
  const values = /\$\(\s*\$\w+(?:\[\d+\])?(?:\.\w+)+\s*\)/g;
  const written = source.replace(values, '');
  return written !== source && /[,;]/.test(written) && !written.includes('$');
}
