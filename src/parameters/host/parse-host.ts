import { type Result, invalid, notice, valid } from '../value-result.ts';
import type { Check, HostType } from './check.ts';
import { lengthChecks } from './length-checks.ts';
import { structureChecks } from './structure-checks.ts';
import { surroundingChecks } from './surrounding-checks.ts';

/** Parses a trimmed domain or server name into its lower-case ASCII form. */
export function parseHost(text: string, type: HostType): Result<string> {
  const problem = firstProblem([...surroundingChecks, ...structureChecks], text, type);
  if (problem) return problem;
  const ascii = toAscii(text);
  if (ascii === undefined) return invalid('not-a-name', { found: text });
  const isConverted = ascii !== text.toLowerCase();
  return (
    firstProblem(lengthChecks, ascii, type) ??
    valid(ascii, isConverted ? notice('punycode', { unicode: text, ascii }) : undefined)
  );
}

function firstProblem(checks: Check[], text: string, type: HostType): Result<never> | undefined {
  for (const check of checks) {
    const result = check(text, type);
    if (result) return result;
  }
  return undefined;
}

/** The host of an address, empty if that is invalid. `URL.canParse` would be simpler, but Chromium 109 lacks it. */
function hostnameOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/** The platform's own conversion; an all-ASCII name stays as it is for the length checks to judge. */
function toAscii(name: string): string | undefined {
  if (/^[a-z\d.-]*$/i.test(name)) return name.toLowerCase();
  const url = hostnameOf(`https://${name}`);
  // The conversion drops invisible letters, which can leave a label empty.
  return /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/.test(url)
    ? url
    : undefined;
}
