import { maskedCode } from './console-paste.ts';
import { scan } from './lexer.ts';
import { singleQuotes } from './quoting.ts';
import type { Finding } from './shell.ts';
import { inStringsToo, withoutSubexpressions } from './subexpressions.ts';

const variable = /\$(?:\{[^{}`]+\}|(?:\w+:)?\w+)/g;

const literal = new RegExp(`^@[${singleQuotes}]`);

/** The variables of the strings of a script, also in the code of their `$(…)`, as they are written. */
export function variablesInStrings(script: string): Finding[] {
  return inStringsToo(script, (code) => [
    // The code of the script itself has a tree, which knows better.
    ...(code === script ? [] : variablesOf(maskedCode(code), 0)),
    ...scan(code).flatMap(({ kind, start, end }) => {
      const text = code.slice(start, end);
      const isFilled = kind === 'double' || (kind === 'here-string' && !literal.test(text));
      return isFilled ? variablesOf(withoutSubexpressions(text), start) : [];
    }),
  ]);
}

function variablesOf(text: string, from: number): Finding[] {
  const plain = text.replace(/`[^]/g, '__');
  return Array.from(plain.matchAll(variable), ({ 0: what, index }) => ({
    ...{ what, start: from + index },
  }));
}
