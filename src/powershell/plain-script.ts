import { readScript } from './grammar/index.ts';
import { scan, type Token } from './lexer.ts';
import { withPlainWords } from './plain-words.ts';

/** A script that the grammar reads as PowerShell reads the original: its strings plain, every offset the same. */
export function plainScript(script: string): string {
  const { written } = readScript(script);
  return withPlainNumbers(withPlainWords(withPlainStrings(script, scan(script)), written));
}

/** Replaces each string by 'xxx' of the same length and comments by blanks, so that offsets stay the same. */
function withPlainStrings(script: string, tokens: readonly Token[]): string {
  let plain = '';
  let from = 0;
  for (const { kind, start, end } of tokens) {
    const inner = script
      .slice(start + 1, end - 1)
      .replace(/[^\n]/g, 'x')
      .replace(/\n/g, ' ');
    const replacement =
      kind === 'comment' ? script.slice(start, end).replace(/[^\n]/g, ' ') : `'${inner}'`;
    plain += script.slice(from, start) + replacement;
    from = end;
  }
  return plain + script.slice(from);
}

/** A number with a unit, where PowerShell ends one too. */
const sized =
  /(?<=^|[^\w.$]|\.\.)(?:\d+(?:\.(?!\.)\d*)?|\.\d+)[dl]?[kmgtp]b(?=[\s!#%&()*+,\-/;<=>\]{|}]|\.\.|$)/gi;

/** A number that is asked for something. */
const asked = /(?<=^|[^\w.$\\/])\d+\.\d+(?=\.[a-z]\w*\()/gi;

/** Replaces numbers that the grammar takes for words: `1GB` by digits, the ends of `1..5` by a list of the two, `1.5.ToString()` by a text. */
function withPlainNumbers(plain: string): string {
  return plain
    .replace(asked, (number) => `'${'x'.repeat(number.length - 2)}'`)
    .replace(sized, (number) => '1'.repeat(number.length))
    .replace(/(?<=^|[^\w.$\\/])(\d+(?:\.\d+)?)\.\.(?=[\d$([@+-])/g, '$1, ');
}
