import type { Node } from 'web-tree-sitter';
import { nodesOf } from '../nodes.ts';
import { sourceOf } from '../script-tree.ts';
import { codesInString, namesInCode } from './string-texts.ts';
import type { StringCode, TextValue, Texts } from './text-value.ts';

/** The code in the strings of an expression, with what is known of its variables. */
export function codesOf(texts: Texts, core: Node, isAlone: boolean): StringCode[] {
  const isString = core.type === 'verbatim_string_characters';
  const strings = isString ? [core] : nodesOf(core, 'verbatim_string_characters');
  return strings.flatMap((string) =>
    codesInString(sourceOf(texts.tree, string)).map(({ code, start }) =>
      codeIn(texts, string, code, { start: string.startIndex + start, isAlone }),
    ),
  );
}

function codeIn(
  texts: Texts,
  string: Node,
  code: string,
  place: Pick<StringCode, 'start' | 'isAlone'>,
): StringCode {
  const known = namesInCode(code).map((name): [string, TextValue[]] => [
    name,
    // As they stand beside the code.
    texts.ofVariable(name, string).map(({ text, start, isValue = false }) => ({
      ...{ text, start: start - place.start, isValue },
    })),
  ]);
  return { code, ...place, known: new Map(known) };
}
