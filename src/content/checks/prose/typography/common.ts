import type { TypographyRule } from './rule.ts';

/** The rules of every language. */
export const commonRules: readonly TypographyRule[] = [
  {
    pattern: /(?<=\S)[ \u00A0]{2,}(?=\S)/g,
    found: () => 'several spaces in a row',
    expected: 'one',
    advice: 'Remove the others.',
  },
];
