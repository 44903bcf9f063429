import type { TypographyRule } from './rule.ts';

const marks = '[\\u3000-\\u3002\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65]';
const beside = '[\\p{Script=Latin}\\p{Script=Hangul}\\d\\s]';

/** Languages in Latin letters and in Hangul set half-width punctuation; what stands among Han alone may be quoted. */
export const halfWidthRules: readonly TypographyRule[] = [
  {
    pattern: new RegExp(
      `（[^（）\\n]*${beside}[^（）\\n]*）|(?<=${beside})${marks}|${marks}(?=${beside})`,
      'gu',
    ),
    found: (text) => `the full-width “${text}”`,
    expected: 'half-width punctuation',
    advice: 'Write the mark of the language: these belong among Chinese characters.',
  },
];
