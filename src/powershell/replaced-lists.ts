import type { Node } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { pathValues } from './paths/path-values.ts';
import { recordsIn } from './paths/read-records.ts';
import { valuesOf } from './run-changes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { tableEntries } from './table-entries.ts';
import { variablesOf } from './variables.ts';

/**
 * Whether a value that is set as the whole of a list is what the list lacks: `-Prefixes $missing`, where `$missing` is
 * what is not in `$found.Prefixes`. Every entry that is there now is then lost.
 */
export function isOnlyWhatLacks(tree: ScriptTree, parameter: string, value: Node): boolean {
  const whole = wholeOf(tree, value);
  const values = whole ? valuesOf(tree, whole) : [];
  return values.length > 0 && values.every((one) => isLacking(tree, one, parameter));
}

/** What a value makes the whole list: itself, or the entry `Replace` of a table. */
function wholeOf(tree: ScriptTree, value: Node): Node | undefined {
  const core = coreOf(value);
  if (core.type !== 'hash_literal_expression') return value;
  const [entry, ...others] = tableEntries(tree, core);
  return others.length === 0 && /^replace$/i.test(entry?.key ?? '') ? entry?.value : undefined;
}

function isLacking(tree: ScriptTree, value: Node, parameter: string): boolean {
  if (value.type !== 'pipeline_chain') return false;
  const [first, ...stages] = value.children.filter(({ type }) => type !== '|');
  if (!first || hasList(tree, first, parameter)) return false;
  return stages.some((stage) => leavesOutList(tree, coreOf(stage), parameter));
}

/** `Where-Object { $_ -notin $found.Prefixes }`. */
function leavesOutList(tree: ScriptTree, stage: Node, parameter: string): boolean {
  if (stage.type !== 'command' || commandName(tree, stage) !== 'where-object') return false;
  return nodesOf(stage, 'comparison_expression').some(({ children }) => {
    const [left, operator, right] = children;
    const written = operator?.text.trim().toLowerCase() ?? '';
    const list = /^-[ci]?notin$/.test(written) ? right : left;
    if (!list || !/^-[ci]?not(?:in|contains)$/.test(written)) return false;
    return hasList(tree, list, parameter);
  });
}

/** Whether a value has what the list is now, read of an object of the server's and not of a record. */
function hasList(
  tree: ScriptTree,
  node: Node,
  parameter: string,
  seen = new Set<string>(),
): boolean {
  const evaluation = { tree, ofNode: (one: Node) => pathValues(tree, one) };
  const isRead = nodesOf(node, 'member_access').some(({ children: [target, , member] }) => {
    const isMember = member && sourceOf(tree, member).toLowerCase() === parameter;
    return target && isMember === true && !recordsIn(evaluation, target);
  });
  const isExpanded = nodesOf(node, 'command').some((command) =>
    new RegExp(String.raw`-exp\w*\s+['"]?${parameter}\b`, 'i').test(sourceOf(tree, command)),
  );
  if (isRead || isExpanded) return true;
  return variablesOf(node).some((name) => {
    if (seen.has(name)) return false;
    seen.add(name);
    const values = [...(tree.assigned.get(name) ?? []), ...(tree.parts.get(name) ?? [])];
    return values.some((one) => hasList(tree, one, parameter, seen));
  });
}
