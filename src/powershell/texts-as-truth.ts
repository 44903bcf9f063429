import type { Node, Parser } from 'web-tree-sitter';
import { assignedOnly, onlyValue } from './assigned-only.ts';
import { literalPattern } from '../literal-pattern.ts';
import { commandGiven } from './block-commands.ts';
import { loopsReaching } from './loops.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { commandName } from './called-names.ts';
import { isOfRecord, recordVariables } from './record-variables.ts';
import { passes } from './stages.ts';
import { parameterGiven } from './truth-parameters.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { MemberUse } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';
import { variablesOf } from './variables.ts';

/** Finds members of records that are taken for true or false: to PowerShell every text is true, also `False`. */
export function textsAsTruth(script: string, parser: Parser): MemberUse[] {
  const records = new Set(withTree(script, parser, (tree) => [...recordVariables(tree)]));
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) =>
      nodesOf(tree.root, 'member_access').flatMap((node) => {
        const [target, , member] = node.children;
        if (!target || !member || !isOfRecord(tree, target, records)) return [];
        const place = placeOf(node);
        const members = takenAs(tree, node, place, member) ?? keptAs(tree, place, member);
        if (!members) return [];
        const what = sourceOf(tree, place.type === 'cast_expression' ? place : node);
        return [{ what, members, start: node.startIndex }];
      }),
    ),
  );
}

/** The names by which a text, or a variable that holds it, would be true or false where it is taken so. */
function takenAs(tree: ScriptTree, node: Node, place: Node, member: Node): string[] | undefined {
  const isAsked = isCondition(tree, place) && !isComparedBehind(tree, node);
  if (isCast(place) || isAsked || isCompared(tree, place, node)) return namesOf(tree, member);
  const parameter = parameterGiven(tree, node, place);
  return parameter === undefined ? undefined : [parameter];
}

/** The same of a variable that is given the text as it is: `$wanted = $saved.Enabled`. */
function keptAs(tree: ScriptTree, place: Node, member: Node): string[] | undefined {
  const left = place.type === 'assignment_expression' ? place.firstChild : null;
  const variable = left && coreOf(left);
  if (variable?.type !== 'variable') return undefined;
  const [name = ''] = variablesOf(variable);
  if (!onlyValue(tree, name)) return undefined;
  for (const use of nodesOf(tree.root, 'variable')) {
    if (use.id === variable.id || variablesOf(use)[0] !== name) continue;
    const members = takenAs(tree, use, placeOf(use), member);
    if (members) return members;
  }
  return undefined;
}

/** What stands around a node beyond brackets and layers of the grammar. */
function placeOf(node: Node): Node {
  const { parent } = node;
  if (!parent) return node;
  const isLayer = parent.childCount === 1 || parent.type === 'parenthesized_expression';
  return isLayer && parent.type !== 'script_block_expression' ? placeOf(parent) : parent;
}

const isCast = (place: Node) =>
  place.type === 'cast_expression' &&
  /^\[(?:system\.)?bool(?:ean)?\]$/i.test(place.firstChild?.text ?? '');

/** Whether a place is a condition and nothing else; among others, a member may be asked whether it is there at all. */
function isCondition(tree: ScriptTree, place: Node): boolean {
  if (place.type === 'expression_with_unary_operator')
    return /^(?:-not|!)/i.test(place.text) && isCondition(tree, placeOf(place));
  if (place.type === 'script_block_expression') return isFilter(tree, place);
  return /^(?:elseif_clause|if_statement|while_condition|while_statement|do_statement)$/.test(
    place.type,
  );
}

function isFilter(tree: ScriptTree, block: Node): boolean {
  const command = commandGiven(block);
  return command !== null && commandName(tree, command) === 'where-object';
}

/** `if ($a.B) { $c = $a.B -eq 'True' }` asks whether it is there, and then what it is; a cast there is the mistake. */
function isComparedBehind(tree: ScriptTree, node: Node): boolean {
  let statement: Node | null = node;
  while (statement && statement.type !== 'if_statement') statement = statement.parent;
  const behind = statement ? tree.script.slice(node.endIndex, statement.endIndex) : '';
  const member = literalPattern(sourceOf(tree, node));
  return new RegExp(
    `\\[bool(?:ean)?\\]${member}|${member}[)"]*[ \\t]+-[ci]?(?:eq|ne)\\b`,
    'i',
  ).test(behind);
}

/** `$true -eq …` makes true or false of its right side, as what a query found does; on its left, a text stays one. */
function isCompared(tree: ScriptTree, place: Node, node: Node): boolean {
  const [left, operator, right] = place.type === 'comparison_expression' ? place.children : [];
  if (!left || !right || coreOf(right).id !== coreOf(node).id) return false;
  if (!/^-[ci]?(?:eq|ne)$/i.test(operator?.text.trim() ?? '')) return false;
  return /^\$(?:true|false)$/i.test(coreOf(left).text) || isOfQuery(tree, coreOf(left));
}

/** `$row.Enabled` of what a cmdlet has found, as it is. */
function isOfQuery(tree: ScriptTree, { type, firstChild }: Node): boolean {
  const target = type === 'member_access' && firstChild ? coreOf(firstChild) : undefined;
  const [name = ''] = target?.type === 'variable' ? variablesOf(target) : [];
  const values = assignedOnly(tree, name);
  return values.length > 0 && values.every((value) => isQuery(tree, coreOf(value)));
}

function isQuery(tree: ScriptTree, value: Node): boolean {
  const [first, ...stages] =
    value.type === 'pipeline_chain' ? value.children.filter(({ type }) => type !== '|') : [value];
  const query = first && coreOf(first);
  if (query?.type !== 'command' || !commandName(tree, query).startsWith('get-')) return false;
  const isTold = nodesOf(value, 'hash_entry').length > 0;
  return !isTold && stages.every((stage) => passes(tree, stage));
}

/** The names that a member may have: its own, or the texts that a loop goes through. */
function namesOf(tree: ScriptTree, member: Node): string[] {
  const [variable] = variablesOf(member);
  if (variable === undefined) return [member.text];
  const loops = loopsReaching(tree.loops.get(variable) ?? [], member);
  return loops.flatMap(({ list }) =>
    nodesOf(list, 'verbatim_string_characters').map((one) => sourceOf(tree, one).slice(1, -1)),
  );
}
