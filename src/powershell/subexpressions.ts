import { closingAt } from './closing.ts';
import { maskedCode } from './console-paste.ts';
import { scan } from './lexer.ts';

/** The length of the `$(…)` at the start of a text; strings inside it may hold parentheses. */
export function lengthOfSubexpression(text: string): number {
  return Math.min(closingAt(maskedCode(text.slice(1)), 0) + 2, text.length);
}

/** What is found in a script, and in the code of every `$(…)` inside its strings, each where it begins in the script. */
export function inStringsToo<T extends { start: number }>(
  script: string,
  find: (code: string) => readonly T[],
): T[] {
  const inside = subexpressionsInStrings(script).flatMap(({ code, start }) =>
    inStringsToo(code, find).map((found) => ({ ...found, start: start + found.start })),
  );
  return [...find(script), ...inside];
}

/** The code of every `$(…)` inside the strings of a script, and where each begins. */
function subexpressionsInStrings(script: string): { code: string; start: number }[] {
  return scan(script).flatMap(({ kind, start, end }) => {
    // A here-string in single quotes may look like one: what is found there is judged all the same.
    if (kind === 'single' || kind === 'comment') return [];
    const found: { code: string; start: number }[] = [];
    const opening = /`[^]|\$\(/g;
    opening.lastIndex = start;
    for (let match = opening.exec(script); match; match = opening.exec(script)) {
      if (match.index >= end) break;
      if (match[0] !== '$(') continue;
      const length = lengthOfSubexpression(script.slice(match.index, end));
      const inside = match.index + 2;
      found.push({ code: script.slice(inside, match.index + length - 1), start: inside });
      opening.lastIndex = match.index + length;
    }
    return found;
  });
}
