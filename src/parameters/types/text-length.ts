import type { ParameterRule } from '../../content/schemas/parameter.ts';
import { invalid, type Result, valid } from '../value-result.ts';

/** A text without a limit of its own still has to fit a command line. */
const longestText = 1000;

/** A text of one line, against its length alone. */
export function withinLength(text: string, rule: ParameterRule): Result<string> {
  const max = rule.maxLength ?? longestText;
  return text.length > max ? invalid('too-long', { count: text.length, max }) : valid(text);
}

/** Whether a text matches the pattern of its parameter, where it has one. */
export function matchesPattern(text: string, { pattern }: ParameterRule): boolean {
  return pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(text);
}
