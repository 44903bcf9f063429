import type { Node, Parser } from 'web-tree-sitter';
import { coreOf, nodesOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { OverwrittenRows } from '../shell.ts';
import { variablesOf } from '../variables.ts';
import { settingCommands } from './given-settings.ts';
import { isNaming } from './restored-values.ts';
import { rowOrigin } from './row-origins.ts';

/** So many variables may stand between a row and what a call is given. */
const farthest = 3;

/** Finds where a variable that held rows of a record takes what is there now, before a call is given a column of it. */
export function overwrittenRows(script: string, parser: Parser): OverwrittenRows[] {
  return withTree(script, parser, (tree) => {
    const found = settingCommands(tree).flatMap(({ start: call, settings }) =>
      settings
        .filter(({ name }) => !isNaming(name))
        .flatMap(({ value }) => membersGiven(tree, value))
        .flatMap((member) => {
          const instead = insteadOf(tree, member);
          const column = member.children[2];
          if (!instead || !column) return [];
          const what = sourceOf(tree, instead.target);
          return [{ what, start: instead.target.startIndex, column: sourceOf(tree, column), call }];
        }),
    );
    return found.filter(({ start }, at) => found.findIndex((one) => one.start === start) === at);
  });
}

/** The members that make a value, as it is given or through variables, without those by which a filter chooses. */
function membersGiven(tree: ScriptTree, value: Node, steps = farthest): Node[] {
  const isGiven = (node: Node) => !isInBlock(node, value);
  const members = nodesOf(value, 'member_access').filter(isGiven);
  if (steps === 0) return members;
  const own = nodesOf(value, 'variable').filter(
    (node) => isGiven(node) && node.parent?.type !== 'member_access',
  );
  const behind = own.flatMap((node) =>
    variablesOf(node).flatMap((one) => tree.assigned.get(one) ?? []),
  );
  return [...members, ...behind.flatMap((one) => membersGiven(tree, one, steps - 1))];
}

function isInBlock(node: Node, outer: Node): boolean {
  for (let above = node.parent; above && above.id !== outer.id; above = above.parent)
    if (above.type === 'script_block_expression') return true;
  return false;
}

/** The variable that takes what is there now in the place of a record's rows, where a member is read of it. */
function insteadOf(tree: ScriptTree, { firstChild }: Node): { target: Node } | undefined {
  const origin = firstChild ? rowOrigin(tree, coreOf(firstChild)) : undefined;
  if (!origin || origin.isRecord || !origin.instead) return undefined;
  const { parent } = origin.instead;
  const target = parent?.children.find(({ startIndex }) => startIndex === parent.startIndex);
  return target && parent?.type === 'assignment_expression' ? { target } : undefined;
}
