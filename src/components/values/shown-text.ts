import { withoutRefused } from '../../parameters/characters.ts';

const maxLength = { characters: 200, lines: 8 };

/** A text from outside as it may be looked at: without what is invisible or turns the reading direction. */
export function safeText(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .split(/[\r\n]+/)
    .map(withoutRefused)
    .join('\n');
}

/** The beginning of a text from outside, safe to look at and short enough to stand among others. */
export function shortText(text: string): string {
  const whole = safeText(text);
  const lines = whole.split('\n').slice(0, maxLength.lines).join('\n');
  // Do not split a surrogate pair.
  const short = lines.slice(0, maxLength.characters).replace(/[\uD800-\uDBFF]$/, '');
  return short === whole ? whole : `${short.trimEnd()}…`;
}
