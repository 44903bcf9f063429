import type { Node, Parser } from 'web-tree-sitter';
import { coreOf, nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import type { Finding } from './shell.ts';
import { subexpressionsInStrings } from './subexpressions.ts';
import type { Surrounding } from './surroundings.ts';
import type { VariablePlace } from './variable-places.ts';
import { variablesOf } from './variables.ts';
import { assignedVariables } from './variable-uses.ts';

/** Where a variable gets a value, and where it is written for that: what stands there is no use of it. */
interface Assignment {
  readonly name: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Finds every use of a variable before the script gives it a value, where that is certain. */
export function earlyReads(
  script: string,
  places: readonly VariablePlace[],
  parser: Parser,
): Finding[] {
  const assignments = Map.groupBy(assignmentsIn(script, parser), ({ name }) => name);
  const unknown = unknownNames(script, parser);
  const found = places.flatMap(({ name, written, start, around }) => {
    const own = assignments.get(name);
    if (own === undefined || unknown.has(name)) return [];
    const isEarly = own.every((one) => start < one.at && (start < one.start || start >= one.end));
    const isAgain = around.some((part) => own.some((one) => isRunAgain(part, one)));
    const isDelayed = around.some(
      ({ part }) => !/^(?:called|caught|each|if|loop|switch)$/.test(part),
    );
    return isEarly && !isAgain && !isDelayed ? [{ name, what: written, start }] : [];
  });
  found.sort((one, other) => one.start - other.start);
  // All uses of one variable are one mistake.
  return found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index);
}

/** Whether a part of a script holds an assignment too, which may be from an earlier round, or ask whether it is needed. */
function isRunAgain({ part, start, end }: Surrounding, { at }: Assignment): boolean {
  return /^(?:each|if|loop)$/.test(part) && start <= at && at <= end;
}

function assignmentsIn(script: string, parser: Parser): Assignment[] {
  return withTree(script, parser, ({ root }) => [
    ...nodesOf(root, 'assignment_expression').flatMap(assignedBy),
    ...steps
      .flatMap((type) => nodesOf(root, type))
      .flatMap((node) => writtenIn(node, node.startIndex)),
    ...nodesOf(root, 'foreach_statement').flatMap(({ children }) => {
      const variable = children.find(({ type }) => type === 'variable');
      const body = children.find(({ type }) => type === 'statement_block');
      return variable && body ? writtenIn(variable, body.startIndex) : [];
    }),
  ]);
}

/** `+=` and `++` begin with nothing, as is meant for numbers and lists. */
const steps = ['post', 'pre'].flatMap((when) =>
  ['increment', 'decrement'].map((what) => `${when}_${what}_expression`),
);

function assignedBy({ firstChild, children, endIndex }: Node): Assignment[] {
  if (!firstChild) return [];
  const at = children[1]?.text === '=' ? endIndex : firstChild.startIndex;
  const core = coreOf(firstChild);
  const targets = core.type === 'array_literal_expression' ? core.namedChildren : [core];
  return targets.map(coreOf).flatMap((one) => (one.type === 'variable' ? writtenIn(one, at) : []));
}

function writtenIn(node: Node, at: number): Assignment[] {
  const { startIndex: start, endIndex: end } = node;
  return variablesOf(node).map((name) => ({ name, at, start, end }));
}

/** Variables that may get their value elsewhere: from a parameter, by their name, or in the code of a text. */
function unknownNames(script: string, parser: Parser): Set<string> {
  const given = withTree(script, parser, (tree) => [...tree.given]);
  const inner = subexpressionsInStrings(script).flatMap(({ code }) =>
    assignedVariables(code, parser),
  );
  return new Set([...given, ...inner]);
}
