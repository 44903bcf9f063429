import type { Node } from 'web-tree-sitter';
import { coreOf } from '../nodes.ts';
import { composed } from './composed-text.ts';
import { codesOf } from './string-codes.ts';
import { itemsIn, pieceOf } from './text-pieces.ts';
import { hasWord, type TextValue, type Texts } from './text-value.ts';

/** What is printed behind each other as one text. */
export function joinedTexts(texts: Texts, values: readonly Node[], between: string): TextValue[] {
  const { tree } = texts;
  const [first] = values;
  if (!first) return [];
  const joined = (seen?: ReadonlySet<string>) =>
    values.map((value) => pieceOf(tree, value, seen) ?? '…').join(between);
  const text = joined();
  const codes = values.flatMap((value) => codesOf(texts, coreOf(value), !hasWord(text)));
  const inner = values.flatMap((value) =>
    texts.of(value).filter((one) => one.text !== pieceOf(tree, value)),
  );
  return composed({ text, start: first.startIndex, codes }, inner, () => joined(new Set()));
}

/** Each of some values, or bare words behind each other as one text. */
export function eachOrJoined(texts: Texts, values: readonly Node[]): readonly TextValue[] {
  const isBare = values.every((value) => coreOf(value).type === 'generic_token');
  if (isBare && values.length > 1) return joinedTexts(texts, values, ' ');
  return values.flatMap((value) => texts.of(value));
}

/** The parts of a question or a message that one call shows: one text, without what varies as a whole. */
export function shownTogether(texts: Texts, values: readonly Node[]): TextValue[] {
  const items = values.flatMap((value) => itemsIn(texts.tree, value));
  const isWritten = (value: Node) => !/^-?\d*$/.test(pieceOf(texts.tree, value) ?? '');
  const written = items.filter(isWritten);
  const others = items.filter((value) => !isWritten(value));
  return [...joinedTexts(texts, written, ' '), ...others.flatMap((value) => texts.of(value))];
}
