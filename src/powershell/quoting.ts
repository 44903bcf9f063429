/** The characters that PowerShell takes for a single quote: each opens, closes and escapes a literal. */
export const singleQuotes = "'‘’‚‛";

const anySingleQuote = new RegExp(`[${singleQuotes}]`, 'g');

/** The value for a place between two single quotes: PowerShell reads two equal quote characters as one. */
export function quoteInner(value: string): string {
  return value.replace(anySingleQuote, '$&$&');
}

/** The value as a single-quoted PowerShell literal. */
export function quote(value: string): string {
  return `'${quoteInner(value)}'`;
}
