import type { Details } from '../../diagnostic.ts';

/** Far more than prose has, and far less than the parser of expressions can follow before it ends the process. */
const mostOpen = 200;
const longestExpression = 3000;

const longExpression = new RegExp(
  `(?:\\{|^(?:import|export)\\b)(?:[^{}\\n]|\\n(?!\\s*\\n)){${longestExpression}}`,
  'm',
);

const expected = 'prose, with `{{name}}` where a value stands';
const advice = 'Close the bracket that is open, or remove it: pages hold no code.';

/** Where a page is too intricate for the parser, and why; undefined where it may be parsed. */
export function intricacy(text: string): { offset: number; details: Details } | undefined {
  const deep = deepBracket(text);
  if (deep !== undefined) {
    const found = `more than ${mostOpen} brackets open in each other`;
    return { offset: deep, details: { found, expected, advice } };
  }
  const offset = text.search(longExpression);
  if (offset < 0) return undefined;
  const found = `an expression of more than ${longestExpression} characters`;
  return { offset, details: { found, expected, advice } };
}

function deepBracket(text: string): number | undefined {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[([{}\])]/g)) {
    if ('([{'.includes(bracket)) open += 1;
    else open = Math.max(0, open - 1);
    if (open > mostOpen) return index;
  }
  return undefined;
}
