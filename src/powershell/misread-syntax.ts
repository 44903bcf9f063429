import { maskedCode } from './console-paste.ts';
import type { Mistake } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';

interface Rule {
  what: string;
  pattern: RegExp;
  advice: string;
}

const rules: readonly Rule[] = [
  {
    what: '`!=` or `==` for `-ne` or `-eq`',
    pattern: /(?<=[\w)\]}][ \t]*)(?:!=|==)(?=[ \t]*[\w$(@-])/g,
    advice: 'Write `-eq` or `-ne`.',
  },
  {
    what: '`--%`, behind which quotes protect nothing,',
    pattern: /(?<=\s)--%(?=\s|$)/g,
    advice: 'Remove it, and quote the arguments.',
  },
  {
    what: '`>` without a space before it',
    pattern: /(?<![\s;{(|&,=>`*\d])>|(?<!>|(?:^|[\s;{(|&,=])[*\d])(?<=[*\d])>/g,
    advice: 'Write a space before it: PowerShell takes it for a part of the word that it follows.',
  },
];

/** Finds what PowerShell takes for something else than is meant. */
export function misreadSyntax(script: string): Mistake[] {
  return inStringsToo(script, misreadIn);
}

function misreadIn(script: string): Mistake[] {
  const code = maskedCode(script);
  // Where a `<` stands nothing parses, which is the mistake then.
  if (code.includes('<')) return [];
  return rules.flatMap(({ pattern, ...rule }) =>
    Array.from(code.matchAll(pattern), ({ index }) => ({ ...rule, start: index })),
  );
}
