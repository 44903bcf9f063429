import type { TypographyRule } from './rule.ts';

const han = '\\p{Script=Han}';
const latin = '\\p{Script=Latin}\\p{Nd}\\uFFFC';

/** Chinese sets full-width punctuation, and leaves the gap between Han and Latin to the browser. */
export const chineseRules: readonly TypographyRule[] = [
  {
    pattern: new RegExp(
      `(?<=${han})[,;:!?()]|(?<!&#?\\w+)[,;!?()](?=${han})|(?<=${han})\\.(?!\\w)`,
      'gu',
    ),
    found: (text) => `the half-width “${text}” beside a Chinese character`,
    expected: 'full-width punctuation',
    advice: 'Replace it by ，；：！？（） or 。',
  },
  {
    pattern: new RegExp(`(?<=${han}) (?=[${latin}{])|(?<=[${latin}}]) (?=${han})`, 'gu'),
    found: () => 'a space between Chinese and Latin characters',
    expected: 'none',
    advice: 'Remove it: the style sheet sets that gap.',
  },
  {
    pattern: new RegExp(`(?<=${han}|[，。；：！？、）])\\s*\\n\\s*(?=${han})`, 'gu'),
    found: () => 'a line break within a sentence',
    expected: 'the paragraph on one line',
    advice: 'Join the lines: a browser shows the break as a space.',
  },
  {
    pattern: new RegExp(`(?<=${han})["']|["'](?=${han})`, 'gu'),
    found: (text) => `the straight quote ${text}`,
    expected: '“ ” or 《 》',
    advice: 'Use the Chinese mark.',
  },
];
