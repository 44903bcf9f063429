/** Characters that nobody sees, and that change or hide what is read: also marks of direction, fillers of Hangul and tags. */
export const invisible =
  /[\u00AD\u061C\u115F\u1160\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\u3164\uFFA0\u{E0000}-\u{E007F}]|(?<!^)\uFEFF/u;

/** Characters that command a device, apart from the tab and the ends of lines, and halves of characters. */
export const control = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** The escapes by which a kind of file writes a character by its number. */
const escapes: Readonly<Record<string, RegExp>> = {
  mdx: /&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi,
  yaml: /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))/gi,
};

/** Where a text has the escape of a character that may not stand there itself; -1 where it has none. */
export function escapedInvisible(name: string, text: string): number {
  const pattern = escapes[name.slice(name.lastIndexOf('.') + 1)];
  if (!pattern) return -1;
  for (const { 0: escape, index } of text.matchAll(pattern)) {
    const isDecimal = /^&#\d/.test(escape);
    const digits = escape.replace(/^(?:&#x?|\\[xuU])|;$/gi, '');
    const code = Number.parseInt(digits, isDecimal ? 10 : 16);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
    if (character === '\uFEFF' || invisible.test(character) || control.test(character))
      return index;
  }
  return -1;
}
