import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { givenTo } from '../given-arguments.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { Evaluation } from './evaluation.ts';
import { ofThatName, stagesBefore } from './named-stages.ts';
import { memberOf } from './path-members.ts';
import { unknown, type PathValue } from './path-text.ts';

const keeping = /^(?:sort-object|get-unique|tee-object|get-item|resolve-path|convert-path)$/;

/** What a pipeline gives whose stages choose among paths, or take a member of each. */
export function valuesOfPipeline(evaluation: Evaluation, chain: Node): readonly PathValue[] {
  return afterStages(
    evaluation,
    chain.children.filter(({ type }) => type !== '|'),
  );
}

/** What `$_` is in the block that a stage runs for each thing that it is given. */
export function valuesOfItem(evaluation: Evaluation, item: Node): readonly PathValue[] {
  return afterStages(evaluation, stagesBefore(item) ?? []);
}

function afterStages(
  evaluation: Evaluation,
  [first, ...stages]: readonly Node[],
): readonly PathValue[] {
  if (!first) return [unknown];
  return stages.reduce(
    (values, stage) => afterStage(evaluation.tree, values, stage),
    evaluation.ofNode(first),
  );
}

function afterStage(
  tree: ScriptTree,
  values: readonly PathValue[],
  stage: Node,
): readonly PathValue[] {
  const core = coreOf(stage);
  const name =
    core.type === 'command' ? commandName(tree, core) : sourceOf(tree, core).toLowerCase();
  if (name === 'where-object') return ofThatName(tree, values, core);
  if (keeping.test(name)) return values;
  if (core.type === 'command' && name === 'select-object') return chosen(tree, values, core);
  const member = memberOfEach(tree, core, name);
  if (member === undefined) return [unknown];
  return member === '' ? values : memberOf(values, member);
}

function chosen(
  tree: ScriptTree,
  values: readonly PathValue[],
  command: Node,
): readonly PathValue[] {
  const given = givenTo(tree, command);
  const member = given.find(({ name }) => name !== '' && 'expandproperty'.startsWith(name));
  if (member) return memberOf(values, sourceOf(tree, member.value).replace(/['"]/g, ''));
  const isOfProperties = given.some(({ name }) => name === '' || 'property'.startsWith(name));
  return isOfProperties ? [unknown] : values;
}

/** `% { $_.FullName }`, `ForEach-Object FullName`: the member of each that is taken; an empty text for each itself. */
function memberOfEach(tree: ScriptTree, core: Node, name: string): string | undefined {
  const isEach = core.firstChild?.type === 'foreach_command' || name === 'foreach-object';
  if (!isEach) return undefined;
  const [block] = nodesOf(core, 'script_block_expression');
  const source = block ? sourceOf(tree, block) : '';
  const [, member] =
    /^\{\s*"?(?:\$\()?(?:\[string\]\s*)?\$(?:_|PSItem)(?:\.(\w+))?\)?"?\s*\}$/i.exec(source) ?? [];
  if (block)
    return (
      member ?? (/\$(?:_|PSItem)\W*\}$/i.test(source) && /^\{\s*"?\$/.test(source) ? '' : undefined)
    );
  return /(?:^|\s)(\w+)$/.exec(sourceOf(tree, core))?.[1];
}
