import type { Node } from 'web-tree-sitter';
import { lengthOfSubexpression } from '../subexpressions.ts';
import { plainVariableName } from '../variables.ts';
import type { Evaluation } from './evaluation.ts';
import { combined, unknown, type PathValue } from './path-text.ts';

/** What a string, or a word without quotes, gives as a path. */
export function valuesOfText(
  evaluation: Evaluation,
  source: string,
  node: Node,
): readonly PathValue[] {
  if (source.startsWith('@')) return [unknown];
  if (source.startsWith("'")) return [{ text: source.slice(1, -1).replaceAll("''", "'") }];
  const isQuoted = source.startsWith('"');
  const inner = isQuoted ? source.slice(1, -1).replaceAll('""', '"') : source;
  const places = placesOf(evaluation, inner, node);
  const [first] = places;
  if (first && places.length === 1 && isQuoted) return first;
  return combined(places, (texts) => texts.join('')).map((value) =>
    isQuoted ? value : { text: value.text.replace(/^~(?=[\\/]|$)/, '<home>') },
  );
}

const variable = /^\$(?:\{([^}]*)\}|((?:\w+:)?\w+))/;

/** The texts of a string, and what stands between them, in their order. */
function placesOf(evaluation: Evaluation, inner: string, node: Node): (readonly PathValue[])[] {
  const places: (readonly PathValue[])[] = [];
  for (let at = 0; at < inner.length;) {
    const rest = inner.slice(at);
    const found = variable.exec(rest);
    if (rest.startsWith('$(')) {
      const length = lengthOfSubexpression(rest);
      places.push(valuesOfCode(evaluation, rest.slice(2, length - 1).trim(), node));
      at += length;
    } else if (found) {
      places.push(evaluation.ofVariable(plainVariableName(found[1] ?? found[2] ?? ''), node));
      at += found[0].length;
    } else {
      const [text = ''] = /^(?:`[^]|[^`$]+|\$)/.exec(rest) ?? [rest];
      places.push([{ text: text.startsWith('`') ? text.slice(1) : text }]);
      at += text.length;
    }
  }
  return places;
}

/** What simple code in a string gives: a variable, a member of one, or a text. */
function valuesOfCode(evaluation: Evaluation, code: string, node: Node): readonly PathValue[] {
  const [, name, member] = /^\$\{?((?:\w+:)?\w+)\}?(?:\.(\w+))?$/.exec(code) ?? [];
  if (name === undefined) return /^'[^']*'$/.test(code) ? [{ text: code.slice(1, -1) }] : [unknown];
  const plain = plainVariableName(name);
  return member === undefined
    ? evaluation.ofVariable(plain, node)
    : evaluation.ofMember(plain, member, node);
}
