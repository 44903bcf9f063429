import type { TypographyRule } from './rule.ts';

/** Marks of Markdown that are left in words: a mistake kept them from being read, or nothing reads them there. */
const leftMarks: readonly (readonly [RegExp, what: string, expected: string, advice: string])[] = [
  [/(?<!\\)`+/g, 'a backtick', 'code between two backticks', 'Add the other one, or remove it.'],
  [
    /\](?:\(|\[|[ \t]+\((?=#|https?:))/g,
    'the marks of a link',
    'a link as `[words](#step)`, and none in a text that is no page',
    'Close both brackets without a space between them, or say it without a link.',
  ],
  [
    /(?<![\w*\\])\*(?=[^\s*])[^*\n]*[^\s*]\*(?![\w*])/g,
    'asterisks around words',
    'emphasis, which only pages have, or no asterisks',
    'Leave them out, or put a wildcard into backticks.',
  ],
  [
    /<(?:a|b|br|code|em|i|li|p|span|strong|sub|sup|ul|Note|Ref|Term|Ui)(?:\s[^<>]*)?\/?>/g,
    'a tag',
    'words, because this text is no page',
    'Leave the tag out.',
  ],
  [
    /(?<!\\)&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi,
    'the name of a character',
    'the character itself',
    'Write the character: names of characters are for pages, and each has to exist.',
  ],
  [
    /(?:^[ \t]*\|[^\n]*\|[ \t]*(?:\n|$))+|\|[ \t]*:?-{3,}/gm,
    'the marks of a table',
    'a table with an empty line before it, and as many cells in its second line as in its first',
    'Correct the table, or say it in a list.',
  ],
];

const seen = leftMarks.map(([pattern, what, expected, advice]): TypographyRule => {
  return { pattern, found: () => `${what} that readers would see`, expected, advice };
});

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
  ...seen,
];
