import type { Node } from 'web-tree-sitter';
import { heldAnywhere, heldAt, isInside } from '../function-scopes.ts';
import type { ScriptTree } from '../script-tree.ts';

/** What gives a variable its values, as far as it reaches one use of it. */
export interface Reaching {
  readonly assigned: readonly Node[];
  readonly lists: readonly Node[];
  readonly parts: readonly Node[];
  /** Whether it is given a value elsewhere, too. */
  readonly isGiven: boolean;
}

/**
 * What a variable holds where it stands: of several assignments in a row the last one, of a loop's its items, and what is
 * assigned between that and the use. Elsewhere, as in a block that is called later, all of them.
 */
export function reachingValues(tree: ScriptTree, name: string, use?: Node): Reaching {
  const { assigned, loops, parts, isGiven } = use
    ? heldAt(tree, name, use)
    : heldAnywhere(tree, name);
  const all = { assigned, lists: loops.map(({ list }) => list), parts, isGiven };
  if (!use || assigned.length + loops.length < 2 || parts.length > 0) return all;
  const before = assigned.filter((value) => isCertain(value, use));
  const around = loops.filter(({ node, list }) => isInside(use, node) && !isInside(use, list));
  const last = latest([...before, ...around.map(({ list }) => list)]);
  if (!last) return all;
  const from = last.startIndex;
  const isBetween = (node: Node) => from < node.startIndex && mayRunBefore(node, use, last);
  return {
    ...all,
    assigned: assigned.filter((value) => value.id === last.id || isBetween(value)),
    lists: loops.map(({ list }) => list).filter((list) => list.id === last.id || isBetween(list)),
  };
}

function latest(nodes: readonly Node[]): Node | undefined {
  return [...nodes].sort((one, other) => one.startIndex - other.startIndex).at(-1);
}

/** Whether a value is assigned in every case before a use: by a statement of a list in which the use stands, too. */
function isCertain(value: Node, use: Node): boolean {
  const assignment = value.parent;
  if (value.endIndex > use.startIndex || assignment?.children[1]?.text !== '=') return false;
  const list = assignment.parent?.parent;
  return list?.type === 'statement_list' && isInside(use, list) && !isCalledLater(use, list);
}

/** Whether a use stands in a block that another variable or a function takes, within a list. */
function isCalledLater(use: Node, list: Node): boolean {
  for (let node = use.parent; node && node.id !== list.id; node = node.parent) {
    if (node.type === 'function_statement') return true;
    if (node.type === 'assignment_expression' && use.id !== node.lastChild?.id) {
      const value = node.lastChild;
      if (value && isInside(use, value) && value.text.trim().startsWith('{')) return true;
    }
  }
  return false;
}

const looping = /^(?:foreach|for|while|do)_statement$|^foreach_command$|^script_block_expression$/;

/** Whether a value may be assigned before a use: above it, or below it in a loop that does not begin with the last one. */
function mayRunBefore(node: Node, use: Node, last: Node): boolean {
  if (node.startIndex < use.startIndex) return true;
  for (let loop = use.parent; loop; loop = loop.parent)
    if (looping.test(loop.type) && isInside(node, loop) && !isInside(last, loop)) return true;
  return false;
}
