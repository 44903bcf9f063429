import { unseen } from '../../parameters/characters.ts';
import { escapesIn } from './escapes.ts';

/** What a joiner joins to nothing. */
const unjoined = String.raw`\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Z}\p{N}\p{P}\n`;

/**
 * Characters that nobody sees, or that each font shows as another, and that change or hide what is read; joiners where the
 * letters around them do not join.
 */
export const invisible = new RegExp(
  [
    String.raw`(?!\uFEFF)(?:${unseen})|[\u2028\u2029\p{Co}]|(?<!^)\uFEFF`,
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
