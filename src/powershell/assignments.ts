import type { Parser } from 'web-tree-sitter';
import { assignmentsIn, type Assignment } from './assignment-targets.ts';
import { withTree } from './parse-script.ts';
import { subexpressionsInStrings } from './subexpressions.ts';
import { assignedVariables, isAutomatic } from './variable-uses.ts';

/** The assignments of each variable of a script, by its name in lower case. */
export type Assignments = ReadonlyMap<string, readonly Assignment[]>;

/**
 * Where each variable of a script gets a value, without those that may get it elsewhere: from a parameter, by their name, or
 * in the code of a text.
 */
export function assignmentsOf(script: string, parser: Parser): Assignments {
  const found = new Map<string, Assignment[]>();
  for (const assignment of withTree(script, parser, assignmentsIn)) {
    const known = found.get(assignment.name);
    if (known) known.push(assignment);
    else found.set(assignment.name, [assignment]);
  }
  for (const name of givenElsewhere(script, parser)) found.delete(name);
  // PowerShell has a value for these, and drives, as `$env:`, know no scope.
  for (const name of found.keys()) if (isAutomatic(name) || name.includes(':')) found.delete(name);
  return found;
}

function givenElsewhere(script: string, parser: Parser): string[] {
  const given = withTree(script, parser, (tree) => [...tree.given]);
  const inner = subexpressionsInStrings(script).flatMap(({ code }) =>
    assignedVariables(code, parser),
  );
  return [...given, ...inner];
}
