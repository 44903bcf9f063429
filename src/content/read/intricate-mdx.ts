import type { Details } from '../../diagnostic.ts';
import { withoutCode } from './without-code.ts';

/** Far more than prose has, and far less than the parser of expressions can follow before it ends the process. */
const mostOpen = 200;
const longestExpression = 3000;

/** Braces that are open in each other: each one more doubles the time that the parser takes. */
const mostBraces = 8;

/** Tags of which none is closed: the parser reads on to the end of the page for each. */
const mostOpenTags = 50;
const manyTags = `more than ${mostOpenTags} tags without their \`>\``;
const adviceOnTags = 'Close the tag, or write `<` as code.';

const longExpression = new RegExp(
  `(?:\\{|(?:^|\\n[^\\S\\n]*\\n)(?:import|export)\\b)(?:[^{}\\n]|\\n(?![^\\S\\n]*\\n)){${longestExpression}}`,
);

const expected = 'prose, with `{{name}}` where a value stands';
const advice = 'Close the bracket that is open, or remove it: pages hold no code.';

/** Where a page is too intricate for the parser, and why; undefined where it may be parsed. */
export function intricacy(page: string): { offset: number; details: Details } | undefined {
  const text = withoutCode(page);
  const at = (offset: number, found: string) => ({ offset, details: { found, expected, advice } });
  const deep = deepPlace(text, '([{', mostOpen);
  if (deep !== undefined) return at(deep, `more than ${mostOpen} brackets open in each other`);
  const braces = deepPlace(text, '{', mostBraces);
  if (braces !== undefined) return at(braces, `more than ${mostBraces} braces open in each other`);
  const tag = openTag(text);
  if (tag !== undefined)
    return { offset: tag, details: { found: manyTags, expected, advice: adviceOnTags } };
  const offset = text.search(longExpression);
  if (offset < 0) return undefined;
  return at(offset, `an expression of more than ${longestExpression} characters`);
}

/** Where more than so many of some brackets are open. */
function deepPlace(text: string, opening: string, most: number): number | undefined {
  const closing = opening.replace('(', ')').replace('[', ']').replace('{', '}');
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[([{}\])]/g)) {
    if (opening.includes(bracket)) open += 1;
    else if (closing.includes(bracket)) open = Math.max(0, open - 1);
    if (open > most) return index;
  }
  return undefined;
}

/** Where more than so many tags have begun and none has ended. */
function openTag(text: string): number | undefined {
  let open = 0;
  for (const { 0: mark, index } of text.matchAll(/<(?=[\w/])|>/g)) {
    open = mark === '>' ? 0 : open + 1;
    if (open > mostOpenTags) return index;
  }
  return undefined;
}
