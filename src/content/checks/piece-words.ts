import type { Locale } from '../../locales.ts';
import { plainNames, type PlainName } from '../read/plain-names.ts';
import { digitsOf, plainNumbers } from '../read/plain-numbers.ts';
import type { Piece } from './shared-texts.ts';

/** A word that every language has as it is. */
export interface Word {
  readonly word: string;
  readonly kind: PlainName['kind'] | 'number' | 'command' | 'judgement';
  readonly piece: Piece;
  readonly index: number;
}

/** The names, numbers and judgements of a piece, or its command. */
export function wordsOf(piece: Piece, locale: Locale): Word[] {
  const { text, isCommand, hasSlots } = piece;
  if (isCommand) return [{ word: text, kind: 'command', piece, index: 0 }];
  const names = plainNames(text).filter(({ kind }) => hasSlots || kind !== 'slot');
  // What belongs to a name is no number.
  const rest = names.reduce(
    (left, { word, index, kind }) =>
      kind === 'brand'
        ? left
        : left.slice(0, index) + '_'.repeat(word.length) + left.slice(index + word.length),
    text,
  );
  const numbers = plainNumbers(rest, locale).map((number) => ({
    ...number,
    kind: 'number' as const,
  }));
  const judgements = Array.from(rest.matchAll(/(?<!\w)(?:True|False)(?!\w)/g), (match) => ({
    ...{ word: match[0], index: match.index, kind: 'judgement' as const },
  }));
  return [...names, ...numbers, ...judgements].map((word) => ({ ...word, piece }));
}

/** The words of a text that another does not have, each once. */
export function unsaid(words: readonly Word[], others: readonly Word[]): Word[] {
  const left = new Map(
    words.filter(({ kind }) => kind !== 'judgement').map((word) => [keyOf(word), word]),
  );
  for (const other of others) left.delete(keyOf(other));
  return [...left.values()];
}

/** Two words with the same key are one: an English product may be plural. */
export function keyOf({ word, kind }: Word): string {
  if (kind === 'number') return digitsOf(word);
  return kind === 'brand' ? word.replace(/s$/, '') : word;
}
