import { scan } from './lexer.ts';
import { singleQuotes } from './quoting.ts';

const curly = new RegExp(`[${singleQuotes}“”„]`);

/** A script whose strings stand between straight quotes, every offset the same: PowerShell takes those of text processors too. */
export function withStraightQuotes(script: string): string {
  if (!curly.test(script.replaceAll("'", ''))) return script;
  let straight = '';
  let from = 0;
  for (const { kind, start, end, closed } of scan(script)) {
    if (kind === 'comment') continue;
    const opening = kind === 'here-string' ? start + 1 : start;
    const closing = kind === 'here-string' ? end - 2 : end - 1;
    for (const at of closed ? [opening, closing] : [opening]) {
      straight += script.slice(from, at) + straightOne(script.charAt(at));
      from = at + 1;
    }
  }
  return straight + script.slice(from);
}

function straightOne(quote: string): string {
  return singleQuotes.includes(quote) ? "'" : '"';
}
