import type { Parser } from 'web-tree-sitter';
import { maskedCode } from './console-paste.ts';
import { literals } from './lexer.ts';
import type { Finding } from './shell.ts';
import { assignedVariables } from './variable-uses.ts';

/** What may look like a variable to PowerShell, and is none: a pattern, a filter that its cmdlet fills in, a text to read. */
const notFilled =
  /(?:-(?:[ci]?(?:(?:not)?match|replace|split)|filter\w*)\b|\b(?:Write-\w+|throw)\b)[^;{}\n]*$/i;

const known = /^(?:_|true|false|null|env:\w+)$/;

/** Finds variables in single quotes, which are a text there. */
export function quotedVariables(script: string, parser: Parser): Finding[] {
  const code = maskedCode(script);
  const assigned = new Set(assignedVariables(script, parser));
  return literals(script).flatMap(({ start, end }) => {
    const text = script.slice(start, end);
    const written = Array.from(text.matchAll(/\$(?:\((?=[^)]*\$)|((?:env:)?\w+))/gi));
    const found = written.find(({ 1: name }) => {
      const plain = name?.toLowerCase();
      return plain === undefined || known.test(plain) || assigned.has(plain);
    });
    if (!found || notFilled.test(code.slice(0, start))) return [];
    return [{ what: found[1] === undefined ? '$(…)' : found[0], start: start + found.index }];
  });
}
