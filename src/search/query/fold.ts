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

function foldCharacter(character: string): string {
  return isPlain(character) ? character : foldText(character);
}

// Most characters need no folding, and Unicode's tables would take most of the time.
function isPlain(character: string): boolean {
  return /^[\0-@[-\x7f가-힣一-鿿]$/.test(character);
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
    for (const plain of foldCharacter(character)) {
      folded.chars.push(plain);
      folded.from.push(at);
      folded.to.push(at + character.length);
    }
    at += character.length;
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
