import type { LocalParameter } from '../content/schemas/parameter.ts';
import { listText, type ListJoints } from './list-text.ts';
import type { Value } from './value-result.ts';

/** The words with which prose shows a value in the reader's language. */
export interface ProseWords {
  list: ListJoints;
  yes: string;
  no: string;
}

/** A value as prose shows it: a choice and a boolean in words, a list as the locale writes it. */
export function proseText(
  parameter: Pick<LocalParameter, 'choices'>,
  value: Value,
  words: ProseWords,
): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'object') return listText(value, words.list);
  return parameter.choices?.find((choice) => choice.value === value)?.label ?? String(value);
}
