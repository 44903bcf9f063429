import { isValidLabel } from './valid-label.ts';
import { decodePunycode, encodePunycode } from './punycode.ts';

const prefix = 'xn--';

/** A name in lower case, composed: letter by letter, as a Greek sigma at the end of a word would become another one. */
export function lowerCase(name: string): string {
  return Array.from(name, (letter) => letter.toLowerCase())
    .join('')
    .normalize('NFC');
}

/** A name in lower case as DNS knows it: its labels outside ASCII in Punycode. */
export function toAscii(name: string): string {
  return name
    .split('.')
    .map((label) => (/^[\0-\x7F]*$/.test(label) ? label : prefix + encodePunycode(label)))
    .join('.');
}

/** Whether a label is in Punycode, or claims to be. */
export function isPunycode(label: string): boolean {
  return label.startsWith(prefix);
}

/** A label as it reads; undefined if it is in Punycode that no name has. */
export function readLabel(label: string): string | undefined {
  if (!isPunycode(label)) return label;
  const read = decodePunycode(label.slice(prefix.length));
  const isRight = read !== undefined && isValidLabel(read) && toAscii(read) === label;
  return isRight ? read : undefined;
}
