import { closingAt } from './closing.ts';
import { maskedCode } from './console-paste.ts';
import { scan } from './lexer.ts';
import type { Finding } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';

const rules: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['`!=` or `==` for `-ne` or `-eq`', /(?<=[\w)\]}][ \t]*)(?:!=|==)(?=[ \t]*[\w$(@-])/g],
  ['`--%`, behind which quotes protect nothing,', /(?<=\s)--%(?=\s|$)/g],
];

/** Finds what the grammar takes and PowerShell refuses, or takes for something else: mistakes that are easily made. */
export function misreadSyntax(script: string): Finding[] {
  return inStringsToo(script, misreadIn);
}

function misreadIn(script: string): Finding[] {
  const code = maskedCode(script);
  const inCode = rules.flatMap(([what, pattern]) =>
    Array.from(code.matchAll(pattern), ({ index }) => ({ what, start: index })),
  );
  return [...inCode, ...bareTries(code), ...colons(script)];
}

/** `try { … }` that neither `catch` nor `finally` follows. */
function bareTries(code: string): Finding[] {
  return Array.from(code.matchAll(/(?<=^|[\n;{}(]\s*)try\s*\{/gi)).flatMap((match) => {
    const end = closingAt(code, match.index + match[0].length - 1);
    if (end === code.length || /^\s*(?:catch|finally)\b/i.test(code.slice(end + 1))) return [];
    return [{ what: '`try` without `catch` or `finally`', start: match.index }];
  });
}

/** `"$name: …"`, in which the colon makes the name a drive. */
function colons(script: string): Finding[] {
  return scan(script).flatMap(({ kind, start, end }) => {
    if (kind !== 'double' && kind !== 'here-string') return [];
    return Array.from(
      script.slice(start, end).matchAll(/(?<![`$])\$\w+:(?![\w:])/g),
      ({ 0: name, index }) => ({ what: `\`${name}\` in a text`, start: start + index }),
    );
  });
}
