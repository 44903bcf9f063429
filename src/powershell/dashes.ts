import { maskedCode } from './console-paste.ts';
import type { Finding } from './shell.ts';
import { subexpressionsInStrings } from './subexpressions.ts';

/** The characters that PowerShell takes for the dash of a parameter or an operator, and the grammar does not. */
const dash = /(?<!\w)[\u2013\u2014\u2015]/g;

/** Finds every dash of a text processor that stands in code for the hyphen-minus. */
export function typographicDashes(script: string): Finding[] {
  const inStrings = subexpressionsInStrings(script).flatMap(({ code, start }) =>
    typographicDashes(code).map((finding) => ({ ...finding, start: start + finding.start })),
  );
  const own = Array.from(maskedCode(script).matchAll(dash), ({ 0: character, index }) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
    return { what: `\`${character}\` (U+${code})`, start: index };
  });
  return [...own, ...inStrings];
}
