import type { Cursor } from './cursor.ts';

/**
 * A number ends where a sign, a space or a bracket begins, and one with a fraction before the method that it is asked for;
 * elsewhere it is the beginning of a word.
 */
const whole =
  /(?:\d+\.\d+(?=\.[a-z]\w*\())|(?:0x[\da-f]*|(?:\d+(?:\.(?!\.)\d*)?|\.\d+)(?:e[+-]?\d+)?)(?:[dl])?(?:[kmgtp]b)?(?=[\s!#%&()*+,\-/;<=>\]{|}]|\.\.|$)/iy;

/** Reads a number; false where none begins. */
export function number(c: Cursor): boolean {
  return c.take(whole) !== undefined;
}
