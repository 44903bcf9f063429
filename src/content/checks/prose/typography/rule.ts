/** One typographic rule: where it is broken, and in which words to say so. */
export interface TypographyRule {
  pattern: RegExp;
  found: (text: string) => string;
  expected: string;
  advice: string;
}
