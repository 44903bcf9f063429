import type { Node } from 'web-tree-sitter';
import { coreOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { outputsOf } from '../stages.ts';
import { plainVariableName } from '../variables.ts';
import type { Evaluation } from './evaluation.ts';
import { valuesOfCall } from './path-calls.ts';
import { valuesOfCommand } from './path-commands.ts';
import { valuesOfMember, valuesOfPart } from './path-members.ts';
import { valuesOfComparison, valuesOfFormat, valuesOfSum } from './path-operators.ts';
import { valuesOfItem, valuesOfPipeline } from './path-pipelines.ts';
import { valuesOfText } from './path-strings.ts';
import { distinct, unknown, type PathValue } from './path-text.ts';
import { valuesOfVariable } from './path-variables.ts';
import { reachingValues } from './reaching-values.ts';

/** What each variable of a script may give, as far as it was asked for; one that is being asked for gives nothing. */
const known = new WeakMap<ScriptTree, Map<string, readonly PathValue[]>>();

/** Every path that an expression may give; none where it gives nothing. */
export function pathValues(tree: ScriptTree, node: Node): readonly PathValue[] {
  return distinct(evaluationOf(tree).ofNode(node));
}

function evaluationOf(tree: ScriptTree): Evaluation {
  const variables = known.get(tree) ?? new Map<string, readonly PathValue[]>();
  known.set(tree, variables);
  const evaluation: Evaluation = {
    tree,
    ofNode: (node) => ofNode(evaluation, node),
    ofVariable: (name, use) => {
      if (name === '_' || name === 'psitem') return valuesOfItem(evaluation, use);
      const reaching = reachingValues(tree, name, use);
      const key = [name, ...reaching.assigned.concat(reaching.lists).map(({ id }) => id)].join(' ');
      const found = variables.get(key);
      if (found) return found;
      variables.set(key, []);
      const values = distinct(valuesOfVariable(evaluation, name, reaching));
      variables.set(key, values);
      return values;
    },
    ofMember: (variable, member, use) => valuesOfMember(evaluation, variable, member, use),
  };
  return evaluation;
}

type Read = (evaluation: Evaluation, node: Node) => readonly PathValue[];

const ofEach: Read = (evaluation, node) =>
  node.namedChildren.flatMap((child) => evaluation.ofNode(child));

const ofOutputs: Read = (evaluation, node) =>
  outputsOf(node).flatMap((one) => evaluation.ofNode(one));

const ofSource: Read = (evaluation, node) =>
  valuesOfText(evaluation, sourceOf(evaluation.tree, node).trim(), node);

const reads: Readonly<Record<string, Read>> = {
  variable: (evaluation, node) => evaluation.ofVariable(plainVariableName(node.text), node),
  verbatim_string_characters: ofSource,
  generic_token: ofSource,
  decimal_integer_literal: ofSource,
  command: valuesOfCommand,
  pipeline_chain: valuesOfPipeline,
  array_literal_expression: ofEach,
  array_expression: ofEach,
  statement_list: ofEach,
  foreach_statement: ofOutputs,
  if_statement: ofOutputs,
  sub_expression: ofOutputs,
  additive_expression: valuesOfSum,
  additive_argument_expression: valuesOfSum,
  format_expression: valuesOfFormat,
  format_argument_expression: valuesOfFormat,
  comparison_expression: valuesOfComparison,
  comparison_argument_expression: valuesOfComparison,
  invokation_expression: valuesOfCall,
  assignment_expression: (evaluation, { lastChild }) =>
    lastChild ? evaluation.ofNode(lastChild) : [unknown],
  element_access: valuesOfPart,
  member_access: valuesOfPart,
};

/** The nodes of a script that are being asked for. */
const asked = new WeakMap<ScriptTree, Set<number>>();

/** What a node may give; one that is made of itself, as in `$a = Import-Csv $a.Path`, gives nothing more. */
function ofNode(evaluation: Evaluation, node: Node): readonly PathValue[] {
  const core = coreOf(node);
  const read = Object.hasOwn(reads, core.type) ? reads[core.type] : undefined;
  if (!read) return [unknown];
  const open = asked.get(evaluation.tree) ?? new Set();
  asked.set(evaluation.tree, open);
  if (open.has(core.id)) return [];
  open.add(core.id);
  try {
    return read(evaluation, core);
  } finally {
    open.delete(core.id);
  }
}
