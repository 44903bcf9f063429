import { asValues, hasWord, isSentence, type TextValue } from './text-value.ts';

/**
 * A text that is put together, with the sentences that stand in it for a variable or a value. If it says nothing else, these
 * are what is said, or what they say together.
 */
export function composed(
  own: TextValue,
  inner: readonly TextValue[],
  resolved: () => string | undefined,
): TextValue[] {
  if (hasWord(own.text)) return [own, ...asValues(inner)];
  const isTold = inner.some(({ text, isValue = false }) => isSentence(text) || !isValue);
  const text = isTold ? '' : (resolved() ?? '');
  return [own, ...inner, ...(hasWord(text) ? [{ text, start: own.start, isValue: true }] : [])];
}
