import type { ParameterRule } from '../content/schemas/parameter.ts';
import { longestValue } from './value-limit.ts';
import { refusedCharacter, refusedToken, trimValue } from './characters.ts';
import { valueTypes } from './types/index.ts';
import { amended, invalid, type Result } from './value-result.ts';

/**
 * Parses the text that a reader typed. A problem's repair, when there is one, is valid in every respect:
 * several repairs that lead to one another are offered as one.
 */
export function parseValue(rule: ParameterRule, raw: string): Result {
  const result = parseOnce(rule, raw);
  if (result.ok || result.problem.repair === undefined) return result;
  let { repair } = result.problem;
  for (let tries = 0; tries < 9; tries += 1) {
    const repaired: Result = parseOnce(rule, repair);
    if (repaired.ok) return amended(result.problem, { repair }, trimValue(repair));
    if (repaired.problem.repair === undefined) break;
    repair = repaired.problem.repair;
  }
  return amended(result.problem, { repair });
}

function parseOnce(rule: ParameterRule, raw: string): Result {
  if (raw.length > longestValue) {
    return invalid('too-long', { count: raw.length, max: longestValue });
  }
  const text = trimValue(raw);
  if (text === '') return invalid('missing');
  const { isList, parse } = valueTypes[rule.type];
  const refused = refusedCharacter(isList ? text.replace(/[\r\n\t]+/g, ' ') : text);
  if (refused) return refused;
  const token = refusedToken(text);
  if (token) return token;
  return parse(text, rule);
}
