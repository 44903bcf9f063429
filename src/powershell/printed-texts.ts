import { maskedCode } from './console-paste.ts';
import { scan } from './lexer.ts';
import type { PrintedText } from './shell.ts';
import { lengthOfSubexpression } from './subexpressions.ts';

const printing = /(?:\bthrow|\bWrite-(?:Host|Output|Warning|Error))\s*\(?$/i;
/** Longer than the name of any command that prints. */
const nearby = 40;
const endOfStatement = /^[^\S\n]*(?:[};\n]|$)/;

/**
 * Finds the texts that a script prints itself: what it throws or writes, and strings that are statements of their own.
 * … stands for a variable, a subexpression or a placeholder. A statement of a single word is taken for a value, and a text
 * without any word is left out.
 */
export function printedTexts(script: string): PrintedText[] {
  const code = maskedCode(script);
  return scan(script).flatMap(({ kind, start, end }) => {
    if (kind !== 'single' && kind !== 'double') return [];
    const before = code.slice(Math.max(0, start - nearby), start);
    const isStatement = beginsStatement(code, start) && endOfStatement.test(code.slice(end));
    const isPrinted = printing.test(before);
    if (!isPrinted && !isStatement) return [];
    const inner = script.slice(start + 1, end - 1);
    const text = kind === 'single' ? inner.replaceAll("''", "'") : withoutExpressions(inner);
    const shown = text.replaceAll(/\{\{\w+\}\}/g, '…');
    const hasWords = isPrinted ? /\p{L}{2}/u : /\p{L}+\P{L}*\s\p{L}+/u;
    return hasWords.test(shown) ? [{ text: shown, start }] : [];
  });
}

function beginsStatement(code: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[^\S\n]/.test(code.charAt(at))) at -= 1;
  return at < 0 || '{;\n'.includes(code.charAt(at));
}

/** The inside of a double-quoted string with … for each subexpression and variable. */
function withoutExpressions(inner: string): string {
  let text = '';
  for (let at = 0; at < inner.length;) {
    const rest = inner.slice(at);
    const [variable] = /^\$(?:\{[^}]*\}|(?:\w+:)?\w+)/.exec(rest) ?? [];
    if (rest.startsWith('$(')) {
      text += '…';
      at += lengthOfSubexpression(rest);
    } else if (variable !== undefined) {
      text += '…';
      at += variable.length;
    } else {
      const escaped = rest.startsWith('`') || rest.startsWith('""');
      text += rest.charAt(escaped ? 1 : 0);
      at += escaped ? 2 : 1;
    }
  }
  return text;
}
