import type { Cursor } from './cursor.ts';

/** A number ends where a sign, a space or a bracket begins; elsewhere it is the beginning of a word. */
const whole =
  /(?:0x[\da-f]*|(?:\d+(?:\.(?!\.)\d*)?|\.\d+)(?:e[+-]?\d+)?)(?:[dl])?(?:[kmgtp]b)?(?=[\s!#%&()*+,\-/;<=>\]{|}]|\.\.|$)/iy;

/** Reads a number; false where none begins. */
export function number(c: Cursor): boolean {
  return c.take(whole) !== undefined;
}
