import type { Node } from 'web-tree-sitter';
import { outsideFilters } from './filter-blocks.ts';
import { isWrittenList } from './lists.ts';
import { literalIn } from './literals.ts';
import { coreOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Mistake } from './shell.ts';
import { plainVariableName } from './variables.ts';

const operators = /^-[ci]?(not)?(eq|ne|contains|in)$/i;

/** Finds lists where an operator wants one value; which variables hold lists is known of the whole script. */
export function comparedLists(tree: ScriptTree, lists: ReadonlySet<string>): Mistake[] {
  return outsideFilters(tree, 'comparison_expression').flatMap((node) => {
    const [left, operator, right] = node.children;
    const written = operator?.text.trim() ?? '';
    const [, not = '', name = ''] = operators.exec(written) ?? [];
    if (!left || !right || name === '') return [];
    const kind = name.toLowerCase();
    const isEquality = kind === 'eq' || kind === 'ne';
    if (isEquality) {
      const never = listBesideNull(left, right, lists) ?? listBesideNull(right, left, lists);
      if (never) return [neverNull(tree, node, never, written)];
    }
    const [list, other] = kind === 'in' ? [left, right] : [right, left];
    if (!isWrittenList(list) && !isListVariable(list, lists)) return [];
    if (isEquality && !isWrittenList(list) && !isOneValue(tree, other)) return [];
    const source = sourceOf(tree, list);
    const side = kind === 'in' ? 'left' : 'right';
    const what = `\`${written}\` with the list \`${source}\` on its ${side}, which is equal to no value`;
    const better = kind === 'ne' || not !== '' ? 'notin' : 'in';
    const advice = isEquality
      ? `Write \`-${better}\` for \`${written}\`.`
      : `Write the list on the other side: \`${sourceOf(tree, right)} ${written} ${sourceOf(tree, left)}\`.`;
    return [{ what, advice, start: node.startIndex }];
  });
}

/** The list variable of two sides of which the other is `$null`. */
function listBesideNull(one: Node, other: Node, lists: ReadonlySet<string>): Node | undefined {
  return /^\$null$/i.test(coreOf(other).text) && isListVariable(one, lists) ? one : undefined;
}

function neverNull(tree: ScriptTree, node: Node, list: Node, written: string): Mistake {
  const source = sourceOf(tree, list).trim();
  const what = `\`${written}\` with \`$null\` and the list \`${source}\`, which is empty and never \`$null\``;
  const count = /ne$/i.test(written) ? '-gt' : '-eq';
  return { what, advice: `Write \`${source}.Count ${count} 0\`.`, start: node.startIndex };
}

function isListVariable(node: Node, lists: ReadonlySet<string>): boolean {
  const core = coreOf(node);
  return core.type === 'variable' && lists.has(plainVariableName(core.text));
}

/** A text, what comes through `|`, and a member of something: a plain variable may be a list that is filtered. */
function isOneValue(tree: ScriptTree, node: Node): boolean {
  const core = coreOf(node);
  const isText = core.type === 'verbatim_string_characters';
  const isEach = core.type === 'variable' && /^\$(?:_|psitem)$/i.test(core.text);
  return isText || isEach || core.type === 'member_access' || literalIn(tree, core) !== undefined;
}
