import { maskedCode } from './console-paste.ts';
import { scan } from './lexer.ts';
import { singleQuotes } from './quoting.ts';
import type { Finding } from './shell.ts';
import { inStringsToo, withoutSubexpressions } from './subexpressions.ts';

const variable = /\$(?:\{[^{}`]+\}|(?:\w+:)?\w+)/g;

const literal = new RegExp(`^@[${singleQuotes}]`);

/** A text in double quotes, or a here-string, that PowerShell fills in: every `$(…)` and escaped character blanked out. */
interface ExpandableText {
  readonly text: string;
  readonly start: number;
}

/** The variables of the strings of a script, also in the code of their `$(…)`, as they are written. */
export function variablesInStrings(script: string): Finding[] {
  return inStringsToo(script, (code) => [
    // The code of the script itself has a tree, which knows better.
    ...(code === script
      ? []
      : variablesOfText({ text: withoutEscapes(maskedCode(code)), start: 0 })),
    ...textsIn(code).flatMap(variablesOfText),
  ]);
}

/** The texts of a script that PowerShell fills in, also those in the code of their `$(…)`. */
export function expandableTexts(script: string): ExpandableText[] {
  return inStringsToo(script, textsIn);
}

/** The texts of a script that PowerShell fills in, without those in the code of their `$(…)`. */
export function textsIn(code: string): ExpandableText[] {
  return scan(code).flatMap(({ kind, start, end }) => {
    const text = code.slice(start, end);
    const isFilled = kind === 'double' || (kind === 'here-string' && !literal.test(text));
    return isFilled ? [{ text: withoutEscapes(withoutSubexpressions(text)), start }] : [];
  });
}

/** A text in which no escaped character is taken for what it would be by itself; a variable's name ends before each. */
export const withoutEscapes = (text: string): string => text.replace(/`[^]/g, '  ');

/** The variables of a text, as they are written. */
export function variablesOfText({ text, start }: ExpandableText): Finding[] {
  return Array.from(text.matchAll(variable), ({ 0: what, index }) => ({
    ...{ what, start: start + index },
  }));
}
