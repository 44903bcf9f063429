import type { Node } from 'web-tree-sitter';
import { coreOf, partsOf } from '../nodes.ts';
import { sourceOf } from '../script-tree.ts';
import type { Evaluation } from './evaluation.ts';
import { combined, marks, unknown, type PathValue } from './path-text.ts';

/** `$folder + '\\a.txt'`, or lists of paths put together. */
export function valuesOfSum(evaluation: Evaluation, sum: Node): readonly PathValue[] {
  const parts = partsOf(sum);
  const isList =
    /^\(*@\(/.test(sourceOf(evaluation.tree, sum)) ||
    parts.some((part) => coreOf(part).type.startsWith('array_'));
  const places = parts.map((part) => evaluation.ofNode(part));
  return isList ? places.flat() : combined(places, (texts) => texts.join(''));
}

/** `'{0}\\{1}' -f $folder, 'a.txt'`. */
export function valuesOfFormat(evaluation: Evaluation, node: Node): readonly PathValue[] {
  const [form, , values] = node.children;
  if (!form || !values) return [unknown];
  return formatted(evaluation, form, itemsOf(values));
}

/** The items of a list; anything else is one. */
function itemsOf(node: Node): Node[] {
  const core = coreOf(node);
  return core.type.startsWith('array_') ? core.namedChildren : [core];
}

/** A value of the reader's, or a place of a form: what it is filled with in a way of its own is not known. */
const slot = /\{\{\w+\}\}|\{(\d+)([,:][^{}]*)?\}/g;

/** A form with what each of its places may be. */
export function formatted(
  evaluation: Evaluation,
  form: Node,
  values: readonly Node[],
): readonly PathValue[] {
  const places = [form, ...values].map((node) => evaluation.ofNode(node));
  return combined(places, ([text = '', ...filled]) =>
    text.replace(slot, (found, index: string | undefined, way: string | undefined) => {
      if (index === undefined) return found;
      return way === undefined ? (filled[Number(index)] ?? '*') : '*';
    }),
  );
}

/** `$name -replace '…', '_'`, and `$folder, 'a.txt' -join '\\'`. */
export function valuesOfComparison(evaluation: Evaluation, node: Node): readonly PathValue[] {
  const [left, operator, right] = node.children;
  const [, name = ''] = /^-[ci]?(replace|join)$/i.exec(operator?.text.trim() ?? '') ?? [];
  if (!left || !right || name === '') return [unknown];
  if (name.toLowerCase() === 'join')
    return combined(
      [right, ...itemsOf(left)].map((one) => evaluation.ofNode(one)),
      ([between = '', ...items]) => items.join(between),
    );
  const constants = itemsOf(right).map((one) => constantOf(evaluation, one));
  const [pattern, by = ''] = constants;
  if (pattern === undefined || by.includes('$')) return [unknown];
  const expression = expressionOf(pattern);
  if (!expression) return [unknown];
  return evaluation.ofNode(left).map(({ text }) => ({ text: replaced(text, expression, by) }));
}

function constantOf({ tree }: Evaluation, node: Node): string | undefined {
  const [, text] = /^'([^']*)'$/.exec(sourceOf(tree, coreOf(node)).trim()) ?? [];
  return text;
}

/** A pattern of letters, escaped ones and sets, with no repetition: one that has the same meaning here. */
const simple = /^\^?(?:\[(?:\\.|[^\]\\])+\]|\\[\W]|[\w -])+\$?$/;

function expressionOf(pattern: string): RegExp | undefined {
  if (!simple.test(pattern)) return undefined;
  try {
    return new RegExp(pattern, 'gi');
  } catch {
    return undefined;
  }
}

/** A path in which something is replaced: what is known of it is, and what the reader gives may be. */
function replaced(path: string, pattern: RegExp, by: string): string {
  const { source } = pattern;
  const parts = path.split(marks);
  const last = parts.length - 1;
  return parts
    .map((part, at) => {
      if (at % 2 === 1) return part.startsWith('<') ? part : '*';
      const isElsewhere = (source.startsWith('^') && at > 0) || (source.endsWith('$') && at < last);
      return isElsewhere ? part : part.replace(pattern, by);
    })
    .join('');
}
