/** A typographic rule: a pattern that finds mistakes, and the texts of its diagnostic. */
export interface TypographyRule {
  pattern: RegExp;
  found: (text: string) => string;
  expected: string;
  advice: string;
}
