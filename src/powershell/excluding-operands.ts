import type { Node } from 'web-tree-sitter';
import { outsideFilters } from './filter-blocks.ts';
import { literalIn } from './literals.ts';
import { coreOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Mistake } from './shell.ts';

/** A comparison of something with a text or number that is written out. */
interface Comparison {
  readonly compared: string;
  readonly kind: string;
  readonly value: string;
  readonly source: string;
}

/** The comparisons that have one result together: which operators, behind which one. */
const pairs = [
  { joint: 'or', kind: 'ne', why: 'one of which is always true', instead: '-and' },
  { joint: 'and', kind: 'eq', why: 'which are never true together', instead: '-or' },
] as const;

/** Finds comparisons of one thing with two values that are always true, or never, as they are joined. */
export function excludingOperands(tree: ScriptTree, lists: ReadonlySet<string>): Mistake[] {
  return outsideFilters(tree, 'logical_expression').flatMap((node) => {
    const [left, operator, right] = node.children;
    const joint = jointOf(operator);
    const pair = pairs.find((one) => one.joint === joint);
    const later = right && comparisonIn(tree, right);
    if (!left || !pair || later?.kind !== pair.kind || isList(later, lists)) return [];
    const earlier = operandsOf(left, pair.joint)
      .flatMap((operand) => comparisonIn(tree, operand) ?? [])
      .find((one) => one.kind === pair.kind && isOther(one, later));
    if (!earlier) return [];
    const what = `\`${earlier.source}\` and \`${later.source}\`, ${pair.why}`;
    const advice = `Write \`${pair.instead}\` between them.`;
    return [{ what, advice, start: node.startIndex }];
  });
}

function jointOf(operator: Node | undefined): string {
  return operator?.text.trim().slice(1).toLowerCase() ?? '';
}

/** The operands of a row of the same operator, of which each stands in the left side of the next. */
function operandsOf(node: Node, joint: string): Node[] {
  const core = coreOf(node);
  if (core.type !== 'logical_expression') return [core];
  const [left, operator, right] = core.children;
  if (!left || !right || jointOf(operator) !== joint) return [];
  return [...operandsOf(left, joint), right];
}

function comparisonIn(tree: ScriptTree, node: Node): Comparison | undefined {
  const core = coreOf(node);
  if (core.type !== 'comparison_expression') return undefined;
  const [left, operator, right] = core.children;
  const kind = /^-[ci]?(eq|ne)$/i.exec(operator?.text.trim() ?? '')?.[1]?.toLowerCase();
  const value = right && literalIn(tree, right);
  // Two placeholders may have the same value.
  if (!left || kind === undefined || value === undefined || value.includes('{{')) return undefined;
  const compared = sourceOf(tree, left).trim().toLowerCase();
  return { compared, kind, value, source: sourceOf(tree, core).trim() };
}

const plain = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2').toLowerCase();

function isOther(one: Comparison, other: Comparison): boolean {
  return one.compared === other.compared && plain(one.value) !== plain(other.value);
}

/** Of a list, a comparison gives the parts that it is true for. */
function isList({ compared }: Comparison, lists: ReadonlySet<string>): boolean {
  return lists.has(compared.replace(/^\$/, ''));
}
