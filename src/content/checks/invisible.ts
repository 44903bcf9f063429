import { escapesIn } from './escapes.ts';

/** What a joiner joins to nothing. */
const unjoined = String.raw`\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Z}\p{N}\p{P}\n`;

/**
 * Characters that nobody sees, and that change or hide what is read: also marks of direction, fillers of Hangul and
 * tags; joiners where the letters around them do not join, and selectors of a form that nothing has.
 */
export const invisible = new RegExp(
  [
    String.raw`(?![\u200C\u200D\uFE00-\uFE0F\uFEFF\u{E0100}-\u{E01EF}])[\p{DI}\u2028\u2029\uFFF9-\uFFFB]`,
    String.raw`(?<!^)\uFEFF`,
    String.raw`(?<![\p{Script=Han}\p{Emoji}\p{M}])[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`,
    String.raw`(?<=^|[${unjoined}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Emoji}])`,
  ].join('|'),
  'u',
);

/** Characters that command a device, apart from the tab and the ends of lines, and halves of characters. */
export const control = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** Where a text has the escape of a character that may not stand there itself; -1 where it has none. */
export function escapedInvisible(name: string, text: string): number {
  for (const { offset, character } of escapesIn(name, text))
    if (/^[\t\r\uFEFF]$/.test(character) || invisible.test(character) || control.test(character))
      return offset;
  return -1;
}
