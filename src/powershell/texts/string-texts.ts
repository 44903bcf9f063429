import { scan } from '../lexer.ts';
import { textsIn, variablesOfText } from '../string-variables.ts';
import { lengthOfSubexpression, subexpressionsInStrings } from '../subexpressions.ts';
import { plainVariableName } from '../variables.ts';

/** What a variable is known to say, by its name in lower case. */
type Named = (name: string) => string | undefined;

const unknown: Named = () => undefined;

/** What a bare word says, with … for each value of the reader's and of the script. */
export function bareText(source: string, named = unknown): string {
  return withoutExpressions(source, named).replace(/\{\{\w+\}\}/g, '…');
}

/** `$('…')`, which says what is written in it. */
const written = /(?<!`)\$\((['"])([^'"$`{}]*)\1\)/g;

/** What a string says, by its source, with … for each value of the reader's and of the script. */
export function stringText(source: string, named = unknown): string {
  const hereString = /^@(['"])[^\n]*\n([^]*)\n['"]@$/.exec(source);
  const quote = hereString?.[1] ?? source.charAt(0);
  const inner = hereString ? (hereString[2] ?? '') : source.slice(1, -1);
  const plain = hereString ? inner : inner.replaceAll("''", "'");
  const text = quote === "'" ? plain : withoutExpressions(inner.replace(written, '$2'), named);
  return text.replaceAll(/\{\{\w+\}\}/g, '…');
}

/** The inside of a double-quoted string with … for each subexpression and unknown variable. */
function withoutExpressions(inner: string, named: Named): string {
  let text = '';
  for (let at = 0; at < inner.length;) {
    const rest = inner.slice(at);
    const [variable] = /^\$(?:\{[^}]*\}|(?:\w+:)?\w+)/.exec(rest) ?? [];
    if (rest.startsWith('$(')) {
      text += '…';
      at += lengthOfSubexpression(rest);
    } else if (variable !== undefined) {
      text += named(plainVariableName(variable)) ?? '…';
      at += variable.length;
    } else {
      const escaped = rest.startsWith('`') || rest.startsWith('""');
      text += rest.charAt(escaped ? 1 : 0);
      at += escaped ? 2 : 1;
    }
  }
  return text;
}

/** The names of the variables that a string has in it, in lower case, without those in its code. */
export function namesInString(source: string): string[] {
  const names = textsIn(source).flatMap(variablesOfText);
  return [...new Set(names.map(({ what }) => plainVariableName(what)))];
}

/** The code of each `$(…)` of a string that does not merely hold a text, and where it begins in the source. */
export function codesInString(source: string): { code: string; start: number }[] {
  if (source.startsWith("@'")) return [];
  const codes = new Map<string, number>();
  for (const { code, start } of subexpressionsInStrings(source))
    if (!codes.has(code) && !/^(['"])[^'"$`{}]*\1$/.test(code)) codes.set(code, start);
  return [...codes].map(([code, start]) => ({ code, start }));
}

/** The names of the variables of some code, in lower case, those in its strings among them. */
export function namesInCode(code: string): string[] {
  if (scan(code).length === 0 && !code.includes('$')) return [];
  const found = code.match(/\$(?:\{[^}]*\}|(?:\w+:)?\w+)/g) ?? [];
  return [...new Set(found.map(plainVariableName))];
}
