import type { Parser } from 'web-tree-sitter';
import type { Assignment } from './assignment.ts';
import { assignmentsIn } from './assignment-targets.ts';
import { withTree } from './parse-script.ts';
import type { ScriptTree } from './script-tree.ts';
import { subexpressionsInStrings } from './subexpressions.ts';
import { assignedVariables, isAutomatic } from './variable-uses.ts';

/** The assignments of each variable of a script, by its name in lower case. */
export type Assignments = ReadonlyMap<string, readonly Assignment[]>;

/**
 * Where each variable of a script gets a value, without those that may get it elsewhere: from a parameter, by their name, or
 * in the code of a text.
 */
export function assignmentsOf(script: string, parser: Parser): Assignments {
  return placed(script, parser, assignmentsIn, ({ given }) => given);
}

/** Where each variable of a script gets a value, also by its name, without those whose place or scope is not known. */
export function ownAssignmentsOf(script: string, parser: Parser): Assignments {
  return placed(
    script,
    parser,
    (tree) => [...assignmentsIn(tree), ...tree.named],
    ({ named, unplaced }) => [
      ...unplaced,
      ...named.filter(({ isOwn }) => !isOwn).map(({ name }) => name),
    ],
  );
}

function placed(
  script: string,
  parser: Parser,
  found: (tree: ScriptTree) => Assignment[],
  without: (tree: ScriptTree) => Iterable<string>,
): Assignments {
  const all = new Map<string, Assignment[]>();
  for (const assignment of withTree(script, parser, found)) {
    const known = all.get(assignment.name);
    if (known) known.push(assignment);
    else all.set(assignment.name, [assignment]);
  }
  const given = withTree(script, parser, (tree) => [...without(tree)]);
  for (const name of [...given, ...assignedInTexts(script, parser)]) all.delete(name);
  // PowerShell has a value for these, and drives, as `$env:`, know no scope.
  for (const name of all.keys()) if (isAutomatic(name) || name.includes(':')) all.delete(name);
  return all;
}

function assignedInTexts(script: string, parser: Parser): string[] {
  return subexpressionsInStrings(script).flatMap(({ code }) => assignedVariables(code, parser));
}
