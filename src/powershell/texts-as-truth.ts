import type { Node, Parser } from 'web-tree-sitter';
import { commandGiven } from './block-commands.ts';
import { loopsReaching } from './loops.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { commandName } from './called-names.ts';
import { isOfRecord, recordVariables } from './record-variables.ts';
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
        const isAsked = isCondition(tree, place) && !isComparedBehind(tree, node);
        if (!isCast(place) && !isAsked && !isCompared(place)) return [];
        const what = sourceOf(tree, place.type === 'cast_expression' ? place : node);
        return [{ what, members: namesOf(tree, member), start: node.startIndex }];
      }),
    ),
  );
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
  const member = sourceOf(tree, node).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(
    `\\[bool(?:ean)?\\]${member}|${member}[)"]*[ \\t]+-[ci]?(?:eq|ne)\\b`,
    'i',
  ).test(behind);
}

/** `$true -eq …` makes true or false of its right side; on its left, a text stays one. */
function isCompared(place: Node): boolean {
  const [left, operator] = place.type === 'comparison_expression' ? place.children : [];
  return (
    left !== undefined &&
    /^\$(?:true|false)$/i.test(coreOf(left).text) &&
    /^-[ci]?(?:eq|ne)$/i.test(operator?.text.trim() ?? '')
  );
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
