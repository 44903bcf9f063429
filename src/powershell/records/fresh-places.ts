import type { Node, Parser } from 'web-tree-sitter';
import { isOnlyAssigned } from '../assigned-only.ts';
import { nodesOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import type { ScriptTree } from '../script-tree.ts';
import { plainVariableName } from '../variables.ts';
import { conditionsAside } from './records-aside.ts';
import { isGuarded } from './record-guards.ts';
import { whereRecordIs } from './record-presence.ts';
import type { OfRecord } from './record-looks.ts';

/**
 * Finds which of some places of a script are reached only where none of some records was there before the run, as far as
 * can be told: below a condition that says so, or a variable that got its value where it was not.
 */
export function freshPlaces(
  script: string,
  starts: readonly number[],
  records: readonly string[],
  parser: Parser,
): number[] {
  return withTree(script, parser, (tree) => {
    const plain: OfRecord = { tree, paths: records.map((path) => path.toLowerCase()) };
    const known = { ...plain, aside: conditionsAside(plain) };
    const variables = new Set(freshVariables(known));
    const written = nodesOf(tree.root, 'variable').map(({ text }) => text);
    const fresh = written.filter((text) => variables.has(plainVariableName(text)));
    const aside = new Set([...known.aside, ...fresh]);
    return starts.filter((start) => isGuarded({ ...plain, aside }, placeAt(tree, start)));
  });
}

/** The command or the call that begins at a place. */
function placeAt({ root }: ScriptTree, start: number): Node {
  const isCall = /^(?:command|invokation_expression)$/;
  let node: Node = root.descendantForIndex(start) ?? root;
  while (node.parent && !isCall.test(node.type) && node.parent.startIndex === start)
    node = node.parent;
  return node;
}

/** The variables that are false, or empty, wherever the record was there: each true value is given where it was not. */
function freshVariables(record: OfRecord): string[] {
  const { tree } = record;
  return [...tree.assigned].flatMap(([name, values]) => {
    const isFresh = (value: Node) =>
      whereRecordIs(record, value) === 'no' || isGuarded(record, value);
    return isOnlyAssigned(tree, name) && values.every(isFresh) ? [name] : [];
  });
}
