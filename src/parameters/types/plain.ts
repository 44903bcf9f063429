import type { ParameterRule } from '../../content/schemas/parameter.ts';
import { type Result, right, wrong } from '../value-result.ts';

/** A text without a limit of its own still has to fit a command line. */
const longestText = 1000;

/** Parses a trimmed text against its length and pattern. */
export function parseText(rule: ParameterRule, text: string): Result<string> {
  const max = rule.maxLength ?? longestText;
  if (text.length > max) return wrong('too-long', { count: text.length, max });
  if (rule.pattern !== undefined && !new RegExp(`^(?:${rule.pattern})$`, 'u').test(text)) {
    return wrong('pattern', { found: text });
  }
  return right(text);
}

/** Parses a whole number against its range. */
export function parseInteger(rule: ParameterRule, text: string): Result<number> {
  const plain = text.normalize('NFKC').replace(/[\s,.'’](?=\d{3}(?:\D|$))/g, '');
  if (!/^[+-]?\d+$/.test(plain)) return wrong('integer', { found: text });
  const value = Number(plain);
  if (plain !== text) return wrong('integer-form', { repair: plain }, plain);
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = rule;
  if (value < min) return wrong('too-small', { found: text, min });
  return value > max ? wrong('too-big', { found: text, max }) : right(value);
}

/** Parses the value of a closed set: a choice's own name, or `true` and `false`. */
export function parseChoice(rule: ParameterRule, text: string): Result<string | boolean> {
  if (rule.type === 'boolean') {
    return text === 'true' || text === 'false'
      ? right(text === 'true')
      : wrong('boolean', { found: text });
  }
  return rule.choices?.some((choice) => choice.value === text)
    ? right(text)
    : wrong('choice', { found: text });
}
