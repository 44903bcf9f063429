import { byText } from './by-text.ts';

/** Folded characters with, for each, the place in the source text that it came from. */
export interface Folded {
  chars: string[];
  from: number[];
  to: number[];
}

const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** Characters that may fold differently within a text than alone: all that no test has compared. */
const contextual = /[^\0-\u024f\u2000-\u206f\u3000-\u303f가-힣一-鿿\uff00-\uff5e]/u;

/** A text without the differences of case, accents, width and ligatures. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[œæß]/g, (ligature) => ligatures[ligature] ?? ligature);
}

/** Few characters are not plain, and the same ones again and again. */
const foldOther = byText(4000, foldText);

function foldCharacter(character: string): string {
  return isPlain(character.charCodeAt(0)) ? character : foldOther(character);
}

// Most characters need no folding, and Unicode's tables would take most of the time: ASCII without capitals, syllables, Han.
function isPlain(code: number): boolean {
  if (code < 0x80) return code < 0x41 || code > 0x5a;
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x4e00 && code <= 0x9fff);
}

/** Folds a text and collapses its white space, for comparing texts literally. */
export function plainText(text: string): string {
  return Array.from(text, foldCharacter).join('').replace(/\s+/g, ' ').trim();
}

/** Folds a text that is in NFC, and keeps where every folded character came from. */
export function fold(text: string): Folded {
  const folded: Folded = { chars: [], from: [], to: [] };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const plain = foldCharacter(character);
    for (const each of plain.length === 1 ? [plain] : plain) {
      folded.chars.push(each);
      folded.from.push(at);
      folded.to.push(end);
    }
    at = end;
  }
  return folded;
}

/**
 * Folds a text as a whole and removes joiners and spaces, which a match may skip. A term that is absent from the
 * result is absent from every span of the text. Returns undefined for texts that must be folded character by character.
 */
export function foldForPrefilter(text: string): string | undefined {
  return contextual.test(text) ? undefined : foldText(text).replace(/[-._‐‑\s]/gu, '');
}
