import type { TypographyRule } from './rule.ts';

/** The rules of every language. */
export const commonRules: readonly TypographyRule[] = [
  {
    pattern: /(?<=\S)[ \u00A0]{2,}(?=\S)/g,
    found: () => 'several spaces in a row',
    expected: 'one',
    advice: 'Remove the others.',
  },
  {
    // CommonMark, 6.2: beside a letter, marks around a name in backticks are text.
    pattern: /\*\*/g,
    found: () => '`**` that readers would see',
    expected: 'bold text, or no asterisks',
    advice: 'Put a space between the marks and the letter beside them, or leave the marks out.',
  },
];
