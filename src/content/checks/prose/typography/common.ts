import type { TypographyRule } from './rule.ts';

/** Marks that are left in words of any text. */
const leftMarks: readonly (readonly [RegExp, what: string, expected: string, advice: string])[] = [
  [/(?<!\\)`+/g, 'a backtick', 'code between two backticks', 'Add the other one, or remove it.'],
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

/** Marks of Markdown that a mistake kept from being read. */
const unreadMarks: typeof leftMarks = [
  [
    /\[\^[^\]\s]+\]/g,
    'the mark of a footnote',
    'prose and components',
    'Say it in the text or in a <Note>, and remove the mark.',
  ],
  [
    /\](?:\(|\[|[ \t]+\((?=#|https?:))/g,
    'the marks of a link',
    'a link as `[words](#step)`',
    'Close both brackets without a space between them, or say it without a link.',
  ],
  [
    /(?<![\w*\\])\*(?=[^\s*])[^*\n]*[^\s*]\*(?![\w*])/g,
    'asterisks around words',
    'emphasis, or no asterisks',
    'Leave them out, or put a wildcard into backticks.',
  ],
  [
    // CommonMark, 6.2: beside a letter, marks around a name in backticks are text.
    /\*\*/g,
    '`**`',
    'bold text, or no asterisks',
    'Put a space between the marks and the letter beside them, or leave the marks out.',
  ],
];

const seen = (marks: typeof leftMarks) =>
  marks.map(([pattern, what, expected, advice]): TypographyRule => {
    return { pattern, found: () => `${what} that readers would see`, expected, advice };
  });

/** The rules of paragraphs of pages. */
export const pageRules = seen(unreadMarks);

/** The rules of every language. */
export const commonRules: readonly TypographyRule[] = [
  {
    pattern: /(?<=\S)[ \u00A0]{2,}(?=\S)/g,
    found: () => 'several spaces in a row',
    expected: 'one',
    advice: 'Remove the others.',
  },
  ...seen(leftMarks),
];
