import type { ParameterRule } from '../content/schemas/parameter.ts';
import { longestValue } from './value-limit.ts';
import { refusedCharacter, refusedToken, trimValue } from './characters.ts';
import { parseHost } from './types/host.ts';
import { parseList } from './types/list.ts';
import { parseChoice, parseInteger, parseText } from './types/plain.ts';
import { parsePath } from './types/path.ts';
import { parseUrl } from './types/url.ts';
import { type Result, wrong } from './value-result.ts';

/**
 * Parses what a reader typed. A problem's repair, when there is one, is right in every respect:
 * several repairs that lead to one another are offered as one.
 */
export function parseValue(rule: ParameterRule, raw: string): Result {
  const result = parseOnce(rule, raw);
  if (result.ok || result.problem.repair === undefined) return result;
  const { code, slots } = result.problem;
  let { repair } = result.problem;
  for (let tries = 0; tries < 9; tries += 1) {
    const repaired: Result = parseOnce(rule, repair);
    if (repaired.ok) return wrong(code, { ...slots, repair }, trimValue(repair));
    if (repaired.problem.repair === undefined) break;
    repair = repaired.problem.repair;
  }
  return wrong(code, { ...slots, repair });
}

function parseOnce(rule: ParameterRule, raw: string): Result {
  if (raw.length > longestValue) {
    return wrong('too-long', { count: raw.length, max: longestValue });
  }
  const text = trimValue(raw);
  if (text === '') return wrong('missing');
  const isList = rule.type.endsWith('-list');
  const refused = refusedCharacter(isList ? text.replace(/[\r\n\t]+/g, ' ') : text);
  if (refused) return refused;
  const token = refusedToken(text);
  if (token) return token;
  switch (rule.type) {
    case 'domain':
    case 'fqdn':
      return parseHost(text, rule.type);
    case 'domain-list':
      return parseList(text, 'domain');
    case 'fqdn-list':
      return parseList(text, 'fqdn');
    case 'text':
      return parseText(rule, text);
    case 'windows-path':
      return parsePath(text);
    case 'https-url':
      return parseUrl(text);
    case 'integer':
      return parseInteger(rule, text);
    case 'choice':
    case 'boolean':
      return parseChoice(rule, text);
  }
}
