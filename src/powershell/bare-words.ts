import type { Node, Parser } from 'web-tree-sitter';
import { withTree } from './parse-script.ts';

/** Finds which of some places of a script take a bare word as a text: arguments of commands, names that `&` calls, and clauses of a `switch`. */
export function wordPlaces(script: string, starts: readonly number[], parser: Parser): number[] {
  return withTree(script, parser, ({ root }) =>
    starts.filter((start) => isWordPlace(root.descendantForIndex(start))),
  );
}

const layers =
  /^(?:command_name|array_literal_expression|unary_expression|path_command_name|variable)$/;

function isWordPlace(found: Node | null): boolean {
  let node = found;
  while (node && (layers.test(node.type) || node.childCount === 0)) node = node.parent;
  return /^(?:command_elements|command_name_expr|switch_clause_condition)$/.test(node?.type ?? '');
}
