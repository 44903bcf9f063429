import type { LocalParameter, ParameterRule } from '../content/schemas/parameter.ts';
import { listText, type ListJoints } from '../parameters/list-text.ts';
import { quoteInner } from './quoting.ts';
import { valueTypes } from '../parameters/types/index.ts';
import type { Value } from '../parameters/value-result.ts';

/**
 * The text that takes a placeholder's place in a command: between the quotes of the template
 * (a list becomes `a', 'b`), or bare for the closed types. Anything else bare is an error of the
 * content, which the build refuses before a reader meets it.
 */
export function literalText(rule: ParameterRule, value: Value, quoted: boolean): string {
  if (quoted)
    return [value]
      .flat()
      .map((item) => quoteInner(String(item)))
      .join("', '");
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (valueTypes[rule.type].isClosed) return String(value);
  throw new Error(`A value of type ${rule.type} may stand only between single quotes.`);
}

/** What prose needs to show a value in the reader's language. */
export interface ProseWords {
  list: ListJoints;
  yes: string;
  no: string;
}

/** A value as prose and outputs show it: a choice and a boolean in words, a list as the locale writes it. */
export function proseText(
  parameter: Pick<LocalParameter, 'choices'>,
  value: Value,
  words: ProseWords,
): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'object') return listText(value, words.list);
  return parameter.choices?.find((choice) => choice.value === value)?.label ?? String(value);
}
