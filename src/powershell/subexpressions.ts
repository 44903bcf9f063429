import { keepRecent } from '../recent.ts';
import { deepestString, scan, subexpressionEnd } from './lexer.ts';

interface Subexpression {
  readonly code: string;
  readonly start: number;
}

/** The length of the `$(…)` at the start of a text; strings inside it may hold parentheses. */
export function lengthOfSubexpression(text: string): number {
  return subexpressionEnd(text, 2);
}

/** What is found in a script, and in the code of every `$(…)` inside its strings, each where it begins in the script. */
export function inStringsToo<T extends { start: number }>(
  script: string,
  find: (code: string) => readonly T[],
  depth = 0,
): T[] {
  if (depth > deepestString) return [];
  // A script may repeat what stands in its strings many times; each is judged once.
  const known = new Map<string, readonly T[]>();
  const inside = subexpressionsInStrings(script).flatMap(({ code, start }) => {
    const found = known.get(code) ?? inStringsToo(code, find, depth + 1);
    known.set(code, found);
    return found.map((one) => ({ ...one, start: start + one.start }));
  });
  return [...find(script), ...inside];
}

/** A string with every `$(…)` blanked out. */
export function withoutSubexpressions(text: string): string {
  let plain = text;
  for (const { code, start } of subexpressionsOf(text, 0, text.length))
    plain = plain.slice(0, start) + '_'.repeat(code.length) + plain.slice(start + code.length);
  return plain;
}

/** What is in the strings of scripts: every rule asks for it. */
const codes = keepRecent<readonly Subexpression[]>(100);

/** The code of every `$(…)` inside the strings of a script, and where each begins. */
export function subexpressionsInStrings(script: string): readonly Subexpression[] {
  return codes(script, () =>
    scan(script).flatMap(({ kind, start, end }) => {
      // A here-string in single quotes may look like one: what is found there is judged all the same.
      if (kind === 'single' || kind === 'comment') return [];
      return subexpressionsOf(script, start, end);
    }),
  );
}

function subexpressionsOf(script: string, from: number, to: number): Subexpression[] {
  const found: Subexpression[] = [];
  const text = script.slice(from, to);
  const opening = /`[^]|\$\(/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    if (match[0] !== '$(') continue;
    const inside = from + match.index + 2;
    const closing = Math.min(subexpressionEnd(script, inside), to);
    found.push({ code: script.slice(inside, closing - 1), start: inside });
    opening.lastIndex = closing - from;
  }
  return found;
}
