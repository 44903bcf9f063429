import type { TextSegment } from '../../../read/text-segment.ts';
import type { TypographyRule } from './rule.ts';

/** The marks that a text may have: those of Markdown, only backticks around code, none, or none in a plain file. */
type AllowedMarks = 'markdown' | 'code' | 'none' | 'lines';

/** The texts beside a page, whose code in backticks is shown as code. */
const besidePage = /\/runbooks\/[^/]+\/[\w-]+\.yaml$/;

/** The marks that a text may have: paragraphs of a page most, titles and labels none. */
export function allowedMarks({ file, isAttribute }: TextSegment): AllowedMarks {
  if (file.endsWith('.mdx')) return isAttribute ? 'none' : 'markdown';
  // What is masked there are commands, which stand on lines of their own.
  if (file.endsWith('.txt')) return 'lines';
  return besidePage.test(file) ? 'code' : 'none';
}

/** Marks that a text shows as they are, with the words between them. */
const marks: readonly (readonly [RegExp, what: string])[] = [
  [/\*\*(?:(?!\*\*)[^\n])+\*\*|__(?=\S)(?:(?!__)[^\n])*\S__(?!\w)/g, 'marks of bold words'],
  [/(?<![\w*\\])\*(?=[^\s*])[^*\n]*[^\s*]\*(?![\w*])/g, 'asterisks around words'],
  [/(?<![\p{L}\d_\\])_(?=[^\s_])[^_\n]*[^\s_]_(?![\p{L}\d_])/gu, 'underscores around words'],
  [/\*\*/g, '`**`'],
  [/!?\[[^\]\n]*\](?:\([^)\n]*\)?|\[|[ \t]+\((?=#|https?:))/g, 'the marks of a link'],
  [
    /<(a|b|br|code|em|i|kbd|li|mark|p|span|strong|sub|sup|u|ul|img|Figure|Note|Ref|Term|Ui)(?:\s[^<>]*)?\/?>(?:[^<\n]*<\/\1>)?/g,
    'a tag',
  ],
];

const advice = {
  code: 'Leave the marks out: of these, only backticks around code are read here.',
  none: 'Leave the marks out: this text shows them as they are.',
};

const expected = {
  code: 'words, or code between two backticks',
  none: 'words without marks',
};

function rulesOf(allowed: 'code' | 'none'): TypographyRule[] {
  return marks.map(([pattern, what]) => {
    const details = { expected: expected[allowed], advice: advice[allowed] };
    return { pattern, found: () => `${what} that readers would see`, ...details };
  });
}

/** Code that a text without any shows with its backticks. */
const shownCode: TypographyRule = {
  pattern: /\uFFFC+/g,
  found: () => 'backticks around code that readers would see',
  expected: 'words without marks',
  advice: 'Leave the backticks out: this text shows them as they are.',
};

/** The rules of texts that may have no marks, or only backticks; none for those that may have all of Markdown. */
export const plainMarks: Readonly<Record<AllowedMarks, readonly TypographyRule[]>> = {
  markdown: [],
  code: rulesOf('code'),
  lines: rulesOf('none'),
  none: [...rulesOf('none'), shownCode],
};
