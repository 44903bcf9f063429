import { maskedCode } from './console-paste.ts';
import { scan } from './lexer.ts';

/** The length of the `$(…)` at the start of a text; strings inside it may hold parentheses. */
export function lengthOfSubexpression(text: string): number {
  const code = maskedCode(text.slice(1));
  let depth = 0;
  for (const { 0: bracket, index } of code.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1;
    if (depth === 0) return index + 2;
  }
  return text.length;
}

/** The code of every `$(…)` inside the strings of a script, and where each begins. */
export function subexpressionsInStrings(script: string): { code: string; start: number }[] {
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
