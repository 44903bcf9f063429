import type { Written } from './grammar/cursor.ts';

/** A number that the grammar reads in a list, too. */
const plainNumber = /^-?\d+(?:\.\d+)?(?:[kmgtp]b)?$/i;

/** Words without a string, a variable, a bracket or an escape in them. */
const bare = /^[^\s'"“”„‘’‚‛`$(){}@;,|&<>][^\s'"“”„‘’‚‛`$(){};,|&<>]*$/;

function plainItem(item: string): string {
  if (!bare.test(item) || plainNumber.test(item)) return item;
  return item.length < 2 ? '1' : `'${'x'.repeat(item.length - 2)}'`;
}

/** `foreach` in a module, of the length of `ForEach-Object`, which the grammar knows with one block only. */
const foreach = 'xxxxxx\\foreach';

/** The grammar wants a space between `?` and a block, and takes `%` for an operator where no block follows. */
function plainName(name: string, behind: string | undefined): string {
  if (name.length > 1) return foreach;
  return behind === '{' ? '%' : '?';
}

function plainForm(text: string, { kind, start, end }: Written): string {
  const word = text.slice(start, end);
  // The grammar knows no label behind `break` and `continue`, which leave a loop all the same.
  if (kind === 'label') return ' '.repeat(word.length);
  if (kind === 'gap') return word.replace(/\n/g, ' ');
  // The grammar wants an end behind each case but the last, and behind the parameters of a function.
  if (kind === 'end') return /^\s[^\n;]*$/.test(word) ? `\n${word.slice(1)}` : word;
  if (kind === 'item') return plainItem(word);
  return kind === 'parameter' ? word.replace(/\d/g, 'x') : plainName(word, text[end]);
}

/**
 * Replaces words that only PowerShell accepts by others of the same length that the grammar accepts too: bare words in a
 * list (`Install-WindowsFeature Web-Server, 10.0.0.1`), the line breaks of a list, parameters with a digit, `?{…}`, a
 * `switch` or a function on one line, and `-type=SRV` for a program.
 * The strings of the text are plain already.
 */
export function withPlainWords(text: string, written: readonly Written[]): string {
  let plain = '';
  let from = 0;
  // What stands within an item was noted before it, and is part of it.
  for (const word of [...written].sort((a, b) => a.start - b.start)) {
    const form = plainForm(text, word);
    if (word.start < from || form.length !== word.end - word.start) continue;
    plain += text.slice(from, word.start) + form;
    from = word.end;
  }
  return (plain + text.slice(from)).replace(/(?<= -[A-Za-z]+)=(?=[\w'])/g, ':');
}
