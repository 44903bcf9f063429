import { singleQuotes } from './quoting.ts';

/** A string or a comment of a script. */
export interface Token {
  kind: 'single' | 'double' | 'here-string' | 'comment';
  start: number;
  end: number;
  /** False when the script ends before the token does. */
  closed: boolean;
}

const q = `[${singleQuotes}]`;
const d = '["“”„]';

/** Each form with its end as group 1, which is absent when the script ends first. */
const forms: [Token['kind'], RegExp][] = [
  ['here-string', new RegExp(`@${q}[^\\S\\n]*\\n(?:[^]*?(\\n${q}@)|[^]*)`, 'y')],
  ['here-string', new RegExp(`@${d}[^\\S\\n]*\\n(?:[^]*?(\\n${d}@)|[^]*)`, 'y')],
  ['single', new RegExp(`${q}(?:${q}{2}|[^${singleQuotes}])*(${q})?`, 'y')],
  ['comment', /<#(?:[^]*?(#>)|[^]*)/y],
  ['comment', /(?<![^\s;(){}|,])#.*()/y],
];

/** The characters that a token begins with: all forms are tried only where there is one. */
const beginnings = `@<#"“”„${singleQuotes}`;

let last: { readonly script: string; readonly tokens: readonly Token[] } | undefined;

/** Finds the strings and comments of a script, the outermost ones, in order. */
export function scan(script: string): readonly Token[] {
  // Several questions about one script follow one another.
  if (last?.script !== script) last = { script, tokens: tokensOf(script) };
  return last.tokens;
}

function tokensOf(script: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < script.length) {
    const token = tokenAt(script, at);
    if (token) tokens.push(token);
    at = token?.end ?? nextPlace(script, at);
  }
  return tokens;
}

/** The single-quoted literals of a script. */
export function literals(script: string): Token[] {
  return scan(script).filter(({ kind }) => kind === 'single');
}

/** A variable whose name stands in braces, in which quotes are letters. */
const braced = /\$\{(?:`[^]|[^`{}])*\}/y;

/** Where the next token may begin: behind a variable in braces, an escaped character, or any other one. */
function nextPlace(script: string, at: number): number {
  braced.lastIndex = at;
  if (script[at] === '$' && braced.test(script)) return braced.lastIndex;
  return at + (script[at] === '`' ? 2 : 1);
}

function tokenAt(script: string, start: number, depth = 0): Token | undefined {
  if (!beginnings.includes(script.charAt(start))) return undefined;
  for (const [kind, form] of forms) {
    form.lastIndex = start;
    const match = form.exec(script);
    if (match) return { kind, start, end: form.lastIndex, closed: match[1] !== undefined };
  }
  if (!'"“”„'.includes(script.charAt(start))) return undefined;
  const end = doubleQuotedEnd(script, start + 1, depth);
  return { kind: 'double', start, end: end ?? script.length, closed: end !== undefined };
}

/** How deep strings are followed into each other; the grammar refuses a script before that. */
export const deepestString = 100;

function doubleQuotedEnd(script: string, from: number, depth: number): number | undefined {
  if (depth > deepestString) return undefined;
  const special = /`[^]|\$\{(?:`[^]|[^`{}])*\}|["“”„]{2}|["“”„]|\$\(/g;
  special.lastIndex = from;
  for (let match = special.exec(script); match; match = special.exec(script)) {
    if (match[0] === '$(') special.lastIndex = subexpressionEnd(script, special.lastIndex, depth);
    else if (match[0].length === 1) return special.lastIndex;
  }
  return undefined;
}

/** The place behind the bracket that ends a `$(…)`, from the place behind the one that begins it. */
export function subexpressionEnd(script: string, from: number, depth = 0): number {
  let open = 1;
  let at = from;
  while (at < script.length && open > 0) {
    const token = tokenAt(script, at, depth + 1);
    if (script[at] === '(') open += 1;
    if (script[at] === ')') open -= 1;
    at = token?.end ?? nextPlace(script, at);
  }
  return Math.min(at, script.length);
}
