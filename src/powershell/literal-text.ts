import type { ParameterRule } from '../content/schemas/parameter.ts';
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
