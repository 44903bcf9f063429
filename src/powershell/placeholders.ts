import { findTextPlaceholders } from '../parameters/placeholder.ts';
import { scan } from './lexer.ts';
import type { FilledRange, Placeholder } from './shell.ts';

/** Finds every `{{name}}` of a template in order. */
export function findPlaceholders(template: string): Placeholder[] {
  const tokens = scan(template);
  return findTextPlaceholders(template).map((placeholder) => {
    const { start, end } = placeholder;
    const token = tokens.find((s) => s.start <= start && end <= s.end);
    const quoted = token?.kind === 'single' && token.closed;
    return {
      ...placeholder,
      quoted,
      whole: quoted && token.start + 1 === start && token.end - 1 === end,
      misplaced: token !== undefined && !quoted,
    };
  });
}

/** Puts a text in place of every placeholder, in one pass, and gives the range of each. */
export function fillTemplate(
  template: string,
  textOf: (name: string, quoted: boolean) => string,
): { text: string; ranges: FilledRange[] } {
  const ranges: FilledRange[] = [];
  let text = '';
  let from = 0;
  for (const { name, start, end, quoted } of findPlaceholders(template)) {
    text += template.slice(from, start);
    const filled = textOf(name, quoted);
    ranges.push({ name, start: text.length, end: text.length + filled.length });
    text += filled;
    from = end;
  }
  return { text: text + template.slice(from), ranges };
}
