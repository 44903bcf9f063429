import type { TypographyRule } from './rule.ts';

/** French sets a no-break space before high punctuation and inside guillemets. */
export const frenchRules: readonly TypographyRule[] = [
  {
    pattern: /(?<=[^\u00A0\u202F!?…;:])(?<!&#?\w+)[;!?»]|(?<=[^\u00A0\u202F!?…;:]):(?=[\s»”)]|$)/g,
    found: (text) => `“${text}” without a no-break space before it`,
    expected: 'U+00A0 or U+202F there',
    advice: 'Put a no-break space in, in place of a plain one.',
  },
  {
    pattern: /«(?![\u00A0\u202F])/g,
    found: () => '“«” without a no-break space after it',
    expected: 'U+00A0 or U+202F there',
    advice: 'Put a no-break space in, in place of a plain one.',
  },
  {
    pattern: /['"]/g,
    found: (text) => `the straight quote ${text}`,
    expected: 'an apostrophe ’ or guillemets « »',
    advice: 'Use the French mark.',
  },
];
