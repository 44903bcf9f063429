import type { Cursor } from './cursor.ts';

/**
 * A number ends where a sign, a space or a bracket begins, and one with a fraction before the method that it is asked for;
 * elsewhere it is the beginning of a word.
 */
const whole =
  /(?:\d+\.\d+(?=\.[a-z]\w*\())|(?:0x[\da-f]*|(?:\d+(?:\.(?!\.)\d*)?|\.\d+)(?:e[+-]?\d+)?)(?:[dl])?(?:[kmgtp]b)?(?=[\s!#%&()*+,\-/;<=>\]{|}]|\.\.|$)/iy;

/** What no type of numbers has room for: 64 bits, or the 96 of a decimal. */
const tooLong = /^(?:0x0*[1-9a-f][\da-f]{16,}|0*[1-9]\d{19,}(?=l)|0*[1-9]\d{29,}(?=d))/i;

/** Whether a number begins here, be it too long or not. */
export function seesNumber(c: Cursor): boolean {
  return c.sees(whole);
}

/** Reads a number; false where none begins. */
export function number(c: Cursor): boolean {
  const start = c.at;
  const written = c.take(whole);
  if (written === undefined) return false;
  if (!tooLong.test(written)) return true;
  c.at = start;
  return c.fail('a number that PowerShell can hold');
}
