import type { Node } from 'jsonc-parser';

/** What may stand between two values, some of it by mistake. */
const gap = /(?:[\s,]|\/\/[^\r\n]*|\/\*[^]*?\*\/)*/y;

/** An item of a list, as no name follows a value, or a bracket. */
const item = /"(?:[^"\\\r\n]|\\.)*"(?!\s*:)(?=[^\S\r\n]*(?:[,\]}\r\n]|$))|[[\]]/y;

/** Further digits of a number, also behind a bracket in it. */
const digits = /[\]}]?[\d.]/y;

/**
 * Whether something stands behind a value of a text that may be a part of it: items of a list that does not begin or is
 * closed before them, digits of a number. The whole text is asked, also the lines of it that are left out.
 */
export function isCutOff(text: string, { offset, length, children }: Node): boolean {
  gap.lastIndex = offset + length;
  gap.test(text);
  const at = gap.lastIndex;
  return (
    standsAt(item, text, at) || (children?.[1]?.type === 'number' && standsAt(digits, text, at))
  );
}

function standsAt(what: RegExp, text: string, at: number): boolean {
  what.lastIndex = at;
  return what.test(text);
}
