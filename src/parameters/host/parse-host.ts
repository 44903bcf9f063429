import { idnaRules } from '#idna';
import { type Notice, type Result, invalid, valid } from '../value-result.ts';
import type { Check, HostType } from './check.ts';
import { lengthChecks } from './length-checks.ts';
import { structureChecks } from './structure-checks.ts';
import { surroundingChecks } from './surrounding-checks.ts';

/** Parses a trimmed domain or server name into its lower-case ASCII form. */
export function parseHost(text: string, type: HostType): Result<string> {
  const problem = firstProblem([...surroundingChecks, ...structureChecks], text, type);
  if (problem) return problem;
  if (isPlain(text)) {
    const name = text.toLowerCase();
    return firstProblem(lengthChecks, name, type) ?? valid(name);
  }
  return parseInternationalised(text, type);
}

/** Notices that tell how names with labels in Punycode read; none for plain names. */
export function nameNotices(names: readonly string[]): readonly Notice[] {
  const coded = names.filter((name) => !isPlain(name));
  return coded.length === 0 ? [] : (idnaRules()?.noticesOf(coded) ?? []);
}

/**
 * A browser's own conversion is not asked: in Chromium 109 it makes another name of `faß.de` than everywhere else. A
 * page has these rules a moment after it has met the first such name.
 */
function parseInternationalised(text: string, type: HostType): Result<string> {
  const rules = idnaRules();
  if (!rules) return invalid('loading');
  const name = rules.lowerCase(text);
  // A name that is too long would take long to convert.
  const isTooLong = firstProblem(lengthChecks, name, type);
  if (isTooLong) return isTooLong;
  const problem = rules.problemOf(name);
  if (problem) return { ok: false, problem };
  const ascii = rules.toAscii(name);
  return firstProblem(lengthChecks, ascii, type) ?? valid(ascii, nameNotices([ascii]));
}

function isPlain(name: string): boolean {
  return /^[\0-\x7F]*$/.test(name) && !/(?:^|\.)xn--/i.test(name);
}

function firstProblem(
  checks: readonly Check[],
  text: string,
  type: HostType,
): Result<never> | undefined {
  for (const check of checks) {
    const result = check(text, type);
    if (result) return result;
  }
  return undefined;
}
