import type { Node } from 'jsonc-parser';

/** What may stand between two values, some of it by mistake. */
const gap = /(?:[\s,+]|\/\/[^\r\n]*|\/\*[^]*?\*\/)*/y;

/** A text that is no name, as neither a colon nor a value follows it: an item of a list. Or a bracket of a list. */
const item = /"(?:[^"\\\r\n]|\\.)*"(?!\s*:)(?=[^\S\r\n]*(?:[,\]}\r\n]|$))|[[\]]/y;

/** Further digits of a number, also behind a bracket in it. */
const digits = /[\]}]?[\d.]/y;

/** A name with its colon. */
const name = /"(?:[^"\\\r\n]|\\.)*"\s*:/y;

/** What ends a value without a comma: the bracket of the object, or the next name. */
const end = /\}|"(?:[^"\\\r\n]|\\.)*"\s*:|$/y;

/**
 * Whether something stands behind a value of a text that may be a part of it: items of a list that does not begin or is
 * closed before them, digits of a number. The whole text is asked, also the lines of it that are left out.
 */
export function isCutOff(text: string, { offset, length, children }: Node): boolean {
  gap.lastIndex = offset + length;
  gap.test(text);
  const at = gap.lastIndex;
  if (standsAt(item, text, at)) return true;
  if (children?.[1]?.type === 'number' && standsAt(digits, text, at)) return true;
  return !/[,\r\n]/.test(text.slice(offset + length, at)) && !standsAt(end, text, at);
}

/** Whether an item of a list stands at a place, where it may be misread as a name. */
export function isItemAt(text: string, at: number): boolean {
  return standsAt(item, text, at);
}

/** Whether a name with its colon stands at a place. */
export function isNameAt(text: string, at: number): boolean {
  return standsAt(name, text, at);
}

function standsAt(what: RegExp, text: string, at: number): boolean {
  what.lastIndex = at;
  return what.test(text);
}
