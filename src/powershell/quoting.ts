/** What PowerShell takes for a single quote: each opens, closes and escapes a literal alike. */
export const singleQuotes = "'‘’‚‛";

const anySingleQuote = new RegExp(`[${singleQuotes}]`, 'g');

/** The value as it stands between two single quotes: each quote doubled with itself, which stands for itself. */
export function quoteInner(value: string): string {
  return value.replace(anySingleQuote, '$&$&');
}

/** The value as a single-quoted PowerShell literal. */
export function quote(value: string): string {
  return `'${quoteInner(value)}'`;
}
