import type { Node } from 'web-tree-sitter';
import { coreOf, nodesOf } from '../nodes.ts';
import type { Evaluation } from './evaluation.ts';
import { variableFolder } from './path-folders.ts';
import type { Reaching } from './reaching-values.ts';
import { combined, unknown, type PathValue } from './path-text.ts';

/** Every path that a variable may hold: what it is assigned, item by item where a loop or a list gives it. */
export function valuesOfVariable(
  evaluation: Evaluation,
  name: string,
  { assigned, lists, parts, isGiven }: Reaching,
): readonly PathValue[] {
  if (name === 'null') return [];
  const { tree } = evaluation;
  const folder = variableFolder(name);
  if (folder !== undefined && !tree.assigned.has(name)) return [{ text: folder }];
  if (isGiven || assigned.length + lists.length === 0) return [unknown];
  const added = assigned.filter(isAdded);
  const whole = [...assigned.filter((value) => !isAdded(value)), ...lists]
    .flatMap((value) => evaluation.ofNode(value))
    .concat(parts.flatMap((part) => valuesOfAdded(evaluation, part)));
  return added.reduce<readonly PathValue[]>(
    (values, value) => withAdded(evaluation, values, value),
    whole,
  );
}

/** `$path += '.new'`. */
function isAdded({ parent }: Node): boolean {
  return parent?.type === 'assignment_expression' && parent.children[1]?.text === '+=';
}

/** `$paths.Add($path)`, `$table.Path = $path`. */
function valuesOfAdded(evaluation: Evaluation, part: Node): readonly PathValue[] {
  const given = part.type === 'argument_list' ? nodesOf(part, 'argument_expression') : [part];
  return given.flatMap((one) => evaluation.ofNode(one));
}

/** What a variable may hold with and without what is added to it: an end of the text, or another of the list. */
function withAdded(
  evaluation: Evaluation,
  values: readonly PathValue[],
  value: Node,
): readonly PathValue[] {
  const added = evaluation.ofNode(value);
  const isList = coreOf(value).type.startsWith('array_') || values.length === 0;
  const ends = added.every(({ text }) => !/^(?:<|\{\{|[a-z]:|\\\\)/i.test(text));
  if (isList || !ends) return [...values, ...added];
  return [...values, ...combined([values, added], (texts) => texts.join(''))];
}
