import type { Node } from 'web-tree-sitter';
import { partsOf } from '../composed-values.ts';
import { isConstant } from '../constants.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { comparisonsIn, isCount } from './condition-parts.ts';
import { conditionsAround, type ConditionAround } from './conditions-around.ts';
import { mentionedIn } from './mentioned-columns.ts';

/** A value that is given, and the column that decides whether it is right. */
export interface DecidedValue {
  readonly value: Node;
  /** In lower case. */
  readonly column: string;
}

/**
 * Whether a value that does not come from a column is right all the same: the branch around it is for one value of the
 * column, or what stands before it ends where the column has another one.
 */
export function isDecided(tree: ScriptTree, one: DecidedValue): boolean {
  const isForOne = conditionsAround(one.value).some(({ condition, isOther }) =>
    comparisonsIn(tree, condition, 'all').some(
      (node) =>
        isWithConstant(tree, node, one) && !isOpposite(tree, { node, condition, isOther }, one),
    ),
  );
  return isForOne || isInClause(tree, one) || isEmptyForEmpty(tree, one) || isOnlyOne(tree, one);
}

/** The two sides of a comparison, each with the other. */
function sidesOf({ children }: Node): (readonly [one: Node, other: Node])[] {
  const [left, , right] = children;
  if (!left || !right) return [];
  return [
    [left, right],
    [right, left],
  ];
}

/** Whether a comparison says which of some written values the column has. */
function isWithConstant(tree: ScriptTree, node: Node, { column }: DecidedValue): boolean {
  return sidesOf(node).some(([one, other]) => {
    if (isCount(tree, one) || !isConstant(tree, other)) return false;
    const { columns, isOpen } = mentionedIn(tree, [one]);
    return !isOpen && columns.has(column);
  });
}

/** Whether what is given is false in the branch where the column is true, or the other way round. */
function isOpposite(
  tree: ScriptTree,
  { node, condition, isOther }: ConditionAround & { readonly node: Node },
  { value }: DecidedValue,
): boolean {
  const isTruth = (text: string) => /^(?:true|false)$/.test(text);
  const given = plain(sourceOf(tree, value));
  const compared = sidesOf(node)
    .map(([, other]) => plain(sourceOf(tree, other)))
    .find(isTruth);
  const operator = node.children[1]?.text ?? '';
  const isPlain = coreOf(condition).id === node.id && /^-[ci]?(?:eq|ne)$/i.test(operator);
  if (!isPlain || compared === undefined || !isTruth(given)) return false;
  const isSame = /eq$/i.test(operator) !== isOther;
  return (given === compared) !== isSame;
}

/** Whether a clause of a `switch` over the column has the value: `'True' { … -Enabled $true }`. */
function isInClause(tree: ScriptTree, { value, column }: DecidedValue): boolean {
  let clause: Node | undefined;
  for (let above = value.parent; above; above = above.parent) {
    if (above.type === 'switch_clause') clause ??= above;
    const head = above.children.find(({ type }) => type === 'switch_condition');
    const condition = clause?.children.find(({ type }) => type === 'switch_clause_condition');
    if (!head || !condition || !mentionedIn(tree, [head]).columns.has(column)) continue;
    const both = [value, condition].map((one) => plain(sourceOf(tree, one))).join(' ');
    return !/^(?:true false|false true)$/.test(both);
  }
  return false;
}

/** Whether nothing is given where the column has nothing: `else { $table.Uri = $null }`. */
function isEmptyForEmpty(tree: ScriptTree, { value, column }: DecidedValue): boolean {
  if (!/^(?:\$null|''|""|@\(\s*\))$/i.test(sourceOf(tree, value).trim())) return false;
  return conditionsAround(value).some(({ condition }) =>
    mentionedIn(tree, [condition]).columns.has(column),
  );
}

/** Whether the script ends before a value is given where the column has another. */
function isOnlyOne(tree: ScriptTree, one: DecidedValue): boolean {
  return nodesOf(tree.root, 'if_statement').some((statement) => {
    const condition = statement.childForFieldName('condition');
    const body = statement.children.find(({ type }) => type === 'statement_block');
    if (!condition || !body || statement.endIndex > one.value.startIndex) return false;
    if (nodesOf(body, 'flow_control_statement').length === 0) return false;
    const comparisons = comparisonsIn(tree, condition, 'each');
    return comparisons.some((node) => refusesOthers(tree, node, one));
  });
}

/** Whether a comparison of the column is with the value that is given, or of a whole row with one pattern that has it. */
function refusesOthers(tree: ScriptTree, node: Node, { value, column }: DecidedValue): boolean {
  const given = plain(sourceOf(tree, value));
  return sidesOf(node).some(([one, other]) => {
    const isList = (partsOf(coreOf(other)) ?? []).length > 1;
    if (isList || isCount(tree, one)) return false;
    const { columns, isOpen } = mentionedIn(tree, [one]);
    const text = plain(sourceOf(tree, other));
    if (columns.has(column) && text === given) return true;
    const isPattern = /^-(?:[ci]?not)?[ci]?(?:match|like)$/i.test(node.children[1]?.text ?? '');
    const isOfIt = isOpen || columns.has(column);
    return isPattern && isOfIt && given !== '' && text.includes(given) && !text.includes('|');
  });
}

const plain = (source: string): string =>
  source
    .trim()
    .replace(/^\$(?=true$|false$)/i, '')
    .replace(/^["'(]+|["')]+$/g, '')
    .toLowerCase();
