import type { Node, Parser } from 'web-tree-sitter';
import { coreOf, nodesOf } from '../nodes.ts';
import type { EarlierRemoval } from '../ownership.ts';
import { withTree } from '../parse-script.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { plainVariableName } from '../variables.ts';
import { settingCommands } from './given-settings.ts';
import { columnsReadIn } from './read-columns.ts';

/** What an expression begins with: a variable, perhaps one row of it, and perhaps a member. */
const beginning = /^[@(\s]*(\$\{?\w+\}?)(?:\[-?\d+\])?(?:\.(\w+)\b(?!\())?/;

/** So many variables may stand between a column and what is made of it. */
const farthest = 5;

/**
 * Finds removals of what a record lists as there before: the script itself tells the new objects from those by
 * `-notcontains` or `-notin`.
 */
export function earlierRemovals(script: string, parser: Parser): EarlierRemoval[] {
  return withTree(script, parser, (tree) => {
    const earlier = new Set(
      nodesOf(tree.root, 'comparison_expression').flatMap((node) => listedBefore(tree, node)),
    );
    if (earlier.size === 0) return [];
    return settingCommands(tree)
      .filter(({ verb }) => verb === 'remove' || verb === 'uninstall')
      .flatMap(({ settings }) => {
        const [first] = settings.flatMap(({ value }) => {
          const column = columnOf(tree, value);
          if (column === undefined || !earlier.has(column.toLowerCase())) return [];
          const from = sourceOf(tree, value).trim();
          return [{ what: column, start: value.startIndex, from }];
        });
        return first ? [first] : [];
      });
  });
}

/** The column of a record that a comparison takes as a list of what is left alone. */
export function listedBefore(tree: ScriptTree, { children }: Node): string[] {
  const [left, operator, right] = children;
  const [, kind] = /^-[ci]?not(contains|in)$/i.exec(operator?.text.trim() ?? '') ?? [];
  const list = kind?.toLowerCase() === 'in' ? right : left;
  const column = kind !== undefined && list ? columnOf(tree, list) : undefined;
  return column === undefined ? [] : [column.toLowerCase()];
}

/** The column of a record from which an expression takes what it gives, through variables and loops. */
function columnOf(tree: ScriptTree, node: Node, steps = farthest): string | undefined {
  const [all = '', variable = '', member = ''] = beginning.exec(sourceOf(tree, node)) ?? [];
  if (variable === '' || steps === 0) return undefined;
  const at = node.startIndex + all.length - member.length;
  if (member !== '' && columnsReadIn(tree, node).some(({ start }) => start === at)) return member;
  const name = plainVariableName(variable);
  const values = [
    ...(tree.assigned.get(name) ?? []),
    ...(tree.parts.get(name) ?? []),
    ...(tree.loops.get(name) ?? []).map(({ list }) => list),
  ];
  const [only, ...others] = values.map((value) => columnOf(tree, coreOf(value), steps - 1));
  return others.every((other) => other === only) ? only : undefined;
}
