import { maskedCode } from './console-paste.ts';
import type { Finding } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';

/** The characters that PowerShell, or who writes, takes for the dash of a parameter, an operator or the name of a cmdlet, and the grammar does not. */
const dash =
  /(?<!\w)[\u2010-\u2015\u2212\uFE63\uFF0D](?=\w)|(?<!\w)[\u2013\u2014\u2015]|(?<=(?<![\w$.])[A-Za-z]+)[\u2010-\u2015\u2212\uFE63\uFF0D](?=[A-Za-z])/g;

/** Finds every dash of a text processor that stands in code for the hyphen-minus. */
export function typographicDashes(script: string): Finding[] {
  return inStringsToo(script, dashesIn);
}

function dashesIn(script: string): Finding[] {
  return Array.from(maskedCode(script).matchAll(dash), ({ 0: character, index }) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
    return { what: `\`${character}\` (U+${code})`, start: index };
  });
}
