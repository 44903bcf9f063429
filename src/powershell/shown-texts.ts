import type { LocalParameter } from '../content/schemas/parameter.ts';
import type { ShownValue } from '../parameters/shown-value.ts';
import { proseText, type ProseWords } from '../parameters/prose-text.ts';
import { valueTypes } from '../parameters/types/index.ts';
import { literalText } from './literal-text.ts';
import type { ShownTexts } from './shell.ts';
import { consoleText } from './console-text.ts';

/** Renders a value for every kind of place; an invalid one is shown as typed. */
export function shownTexts(
  parameter: LocalParameter,
  { value, state }: ShownValue,
  words: ProseWords,
): ShownTexts {
  const asTyped = String(value);
  const isValid = state !== 'wrong';
  return {
    quoted: literalText(parameter, isValid ? value : asTyped, true),
    bare:
      isValid && valueTypes[parameter.type].isClosed
        ? literalText(parameter, value, false)
        : asTyped,
    console: isValid ? consoleText(value) : asTyped,
    text: isValid ? proseText(parameter, value, words) : asTyped,
  };
}
